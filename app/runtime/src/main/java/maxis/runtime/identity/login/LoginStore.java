package maxis.runtime.identity.login;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Sign-ins under way in PostgreSQL. */
final class LoginStore {
    @Inject
    LoginStore() {}

    /** One that waits for the second factor. */
    record Waiting(UUID id, MemberId member, Target target) {}

    void ask(
            Transaction transaction,
            UUID id,
            byte[] browser,
            Target target,
            Instant now,
            Instant end) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into web_logins (id, browser_hash, stage, target, created_at, expires_at)
                        values (:id, :browser, 'asked', :target, :now, :end)
                        """)
                .bind("id", id)
                .bind("browser", browser)
                .bind("target", target.path())
                .bind("now", now)
                .bind("end", end)
                .execute();
    }

    /** Where it leads; of all who come with one answer of Discord the first is told. */
    Optional<Target> redeem(Transaction transaction, UUID id, byte[] browser, Instant now) {
        return transaction
                .handle()
                .createQuery(
                        """
                        update web_logins set stage = 'redeeming'
                        where id = :id and browser_hash = :browser and stage = 'asked' and expires_at > :now
                        returning target
                        """)
                .bind("id", id)
                .bind("browser", browser)
                .bind("now", now)
                .mapTo(String.class)
                .map(Target::new)
                .findOne();
    }

    void await(Transaction transaction, Waiting waiting, byte[] browser, Instant now, Instant end) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into web_logins (id, browser_hash, stage, target, member_id, created_at, expires_at)
                        values (:id, :browser, 'waiting', :target, :member, :now, :end)
                        """)
                .bind("id", waiting.id())
                .bind("browser", browser)
                .bind("target", waiting.target().path())
                .bind("member", waiting.member().value())
                .bind("now", now)
                .bind("end", end)
                .execute();
    }

    Optional<Waiting> waiting(Transaction transaction, UUID id, byte[] browser, Instant now) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select member_id, target from web_logins
                        where id = :id and browser_hash = :browser and stage = 'waiting' and expires_at > :now
                        """)
                .bind("id", id)
                .bind("browser", browser)
                .bind("now", now)
                .map((row, context) ->
                        new Waiting(
                                id,
                                new MemberId(row.getLong("member_id")),
                                new Target(row.getString("target"))))
                .findOne();
    }

    boolean delete(Transaction transaction, UUID id) {
        return transaction
                        .handle()
                        .createUpdate("delete from web_logins where id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** Deletes what nobody finished. */
    int forget(Transaction transaction, Instant now, int most) {
        return transaction
                .handle()
                .createUpdate(
                        """
                        delete from web_logins where id in (
                            select id from web_logins where expires_at <= :now limit :most)
                        """)
                .bind("now", now)
                .bind("most", most)
                .execute();
    }
}
