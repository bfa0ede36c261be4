package maxis.runtime.identity.passkey;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.Octets;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Passkeys in PostgreSQL. */
final class PasskeyStore {
    @Inject
    PasskeyStore() {}

    /** The public half with whose it is. */
    record Held(UUID id, MemberId member, PublicHalf key) {}

    List<Passkey> list(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select id, name, created_at, used_at from web_passkeys where member_id = :member
                        order by created_at, id
                        """)
                .bind("member", member.value())
                .map((row, context) ->
                        new Passkey(
                                row.getObject("id", UUID.class),
                                member,
                                row.getString("name"),
                                row.getTimestamp("created_at").toInstant(),
                                Optional.ofNullable(row.getTimestamp("used_at"))
                                        .map(Timestamp::toInstant)))
                .list();
    }

    List<byte[]> credentials(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(
                        "select credential_id from web_passkeys where member_id = :member order by created_at")
                .bind("member", member.value())
                .mapTo(byte[].class)
                .list();
    }

    Optional<Held> find(Transaction transaction, byte[] credential) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select id, member_id, credential_id, public_key, sign_count, is_backup_eligible from web_passkeys
                        where credential_id = :credential
                        """)
                .bind("credential", credential)
                .map((row, context) ->
                        new Held(
                                row.getObject("id", UUID.class),
                                new MemberId(row.getLong("member_id")),
                                new PublicHalf(
                                        Octets.of(row.getBytes("credential_id")),
                                        Octets.of(row.getBytes("public_key")),
                                        row.getLong("sign_count"),
                                        row.getBoolean("is_backup_eligible"))))
                .findOne();
    }

    /** False if it is registered already, for whomever. */
    boolean insert(Transaction transaction, Passkey passkey, PublicHalf key) {
        return transaction
                        .handle()
                        .createUpdate(
                                """
                                insert into web_passkeys
                                    (id, member_id, credential_id, public_key, sign_count, is_backup_eligible, name, created_at)
                                values (:id, :member, :credential, :data, :signCount, :isBackupEligible, :name, :createdAt)
                                on conflict (credential_id) do nothing
                                """)
                        .bind("id", passkey.id())
                        .bind("member", passkey.member().value())
                        .bind("credential", key.credential().toArray())
                        .bind("data", key.data().toArray())
                        .bind("signCount", key.signCount())
                        .bind("isBackupEligible", key.isBackupEligible())
                        .bind("name", passkey.name())
                        .bind("createdAt", passkey.createdAt())
                        .execute()
                == 1;
    }

    /** Notes a use. One that counts never counts backwards; a second one that says so is a copy. */
    boolean use(Transaction transaction, UUID id, long signCount, Instant now) {
        return transaction
                        .handle()
                        .createUpdate(
                                """
                                update web_passkeys set sign_count = :signCount, used_at = :now
                                where id = :id and (sign_count < :signCount or (sign_count = 0 and :signCount = 0))
                                """)
                        .bind("signCount", signCount)
                        .bind("now", now)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    boolean delete(Transaction transaction, MemberId member, UUID id) {
        return transaction
                        .handle()
                        .createUpdate(
                                "delete from web_passkeys where id = :id and member_id = :member")
                        .bind("id", id)
                        .bind("member", member.value())
                        .execute()
                == 1;
    }
}
