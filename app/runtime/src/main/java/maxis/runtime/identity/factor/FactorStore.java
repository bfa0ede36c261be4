package maxis.runtime.identity.factor;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.Octets;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Secrets of authenticator apps and recovery codes in PostgreSQL. */
final class FactorStore {
    @Inject
    FactorStore() {}

    /** A sealed secret. */
    record Secret(Octets sealed, boolean isConfirmed) {}

    /** What a member has. */
    record Held(boolean hasApp, int passkeys, int recoveryCodesLeft) {}

    Held held(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select exists (select from web_totp where member_id = :member and confirmed_at is not null) as app,
                            (select count(*) from web_passkeys where member_id = :member) as passkeys,
                            (select count(*) from web_recovery_codes where member_id = :member and used_at is null) as codes
                        """)
                .bind("member", member.value())
                .map((row, context) ->
                        new Held(
                                row.getBoolean("app"), row.getInt("passkeys"), row.getInt("codes")))
                .one();
    }

    Optional<Secret> secret(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(
                        "select secret, confirmed_at is not null as confirmed from web_totp where member_id = :member")
                .bind("member", member.value())
                .map((row, context) ->
                        new Secret(Octets.of(row.getBytes("secret")), row.getBoolean("confirmed")))
                .findOne();
    }

    /** Lays a secret ready, in place of one that was never confirmed; false if there is one. */
    boolean prepare(Transaction transaction, MemberId member, byte[] sealed, Instant now) {
        return transaction
                        .handle()
                        .createUpdate(
                                """
                                insert into web_totp as t (member_id, secret, created_at) values (:member, :sealed, :now)
                                on conflict (member_id) do update set secret = excluded.secret, created_at = excluded.created_at
                                where t.confirmed_at is null
                                """)
                        .bind("member", member.value())
                        .bind("sealed", sealed)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    /** The secret counts from now on; false if it did already. */
    boolean confirm(Transaction transaction, MemberId member, long step, Instant now) {
        return transaction
                        .handle()
                        .createUpdate(
                                """
                                update web_totp set confirmed_at = :now, last_step = :step
                                where member_id = :member and confirmed_at is null
                                """)
                        .bind("member", member.value())
                        .bind("step", step)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    /** Uses up a step of time; of all who try at once one succeeds. */
    boolean use(Transaction transaction, MemberId member, long step) {
        return transaction
                        .handle()
                        .createUpdate(
                                """
                                update web_totp set last_step = :step
                                where member_id = :member and confirmed_at is not null and last_step < :step
                                """)
                        .bind("member", member.value())
                        .bind("step", step)
                        .execute()
                == 1;
    }

    /** Uses up a recovery code; of all who try at once one succeeds. */
    boolean useCode(Transaction transaction, MemberId member, byte[] digest, Instant now) {
        return transaction
                        .handle()
                        .createUpdate(
                                """
                                update web_recovery_codes set used_at = :now
                                where member_id = :member and code_hash = :digest and used_at is null
                                """)
                        .bind("member", member.value())
                        .bind("digest", digest)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    void replaceCodes(Transaction transaction, MemberId member, List<byte[]> digests, Instant now) {
        deleteCodes(transaction, member);
        var batch =
                transaction
                        .handle()
                        .prepareBatch(
                                """
                                insert into web_recovery_codes (member_id, code_hash, created_at)
                                values (:member, :digest, :now)
                                """);
        digests.forEach(digest ->
                batch.bind("member", member.value()).bind("digest", digest).bind("now", now).add());
        batch.execute();
    }

    boolean delete(Transaction transaction, MemberId member) {
        return transaction
                        .handle()
                        .createUpdate("delete from web_totp where member_id = :member")
                        .bind("member", member.value())
                        .execute()
                == 1;
    }

    void deleteCodes(Transaction transaction, MemberId member) {
        transaction
                .handle()
                .createUpdate("delete from web_recovery_codes where member_id = :member")
                .bind("member", member.value())
                .execute();
    }
}
