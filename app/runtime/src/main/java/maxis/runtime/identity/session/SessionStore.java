package maxis.runtime.identity.session;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.Octets;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions in PostgreSQL. */
final class SessionStore {
    private static final String SELECT =
            """
            select id, member_id, created_at, seen_at, expires_at, stepped_up_at, content,
                exists (select from web_totp t where t.member_id = s.member_id and t.confirmed_at is not null)
                    or exists (select from web_passkeys p where p.member_id = s.member_id) as has_factor
            from web_sessions s
            """;

    @Inject
    SessionStore() {}

    /** A session with its sealed content. */
    record Row(Session session, Octets content) {}

    Optional<Session> find(Transaction transaction, byte[] digest) {
        return transaction
                .handle()
                .createQuery(SELECT + "where token_hash = :digest")
                .bind("digest", digest)
                .map((row, context) -> row(row, context).session())
                .findOne();
    }

    Optional<Session> find(Transaction transaction, UUID id) {
        return transaction
                .handle()
                .createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map((row, context) -> row(row, context).session())
                .findOne();
    }

    /** Those of a member that have not ended, the last used first. */
    List<Row> list(Transaction transaction, MemberId member, Instant now) {
        return transaction
                .handle()
                .createQuery(
                        SELECT
                                + """
                                where member_id = :member and expires_at > :now and seen_at > :idle
                                order by seen_at desc, created_at desc
                                """)
                .bind("member", member.value())
                .bind("now", now)
                .bind("idle", now.minus(Session.IDLE))
                .map(SessionStore::row)
                .list();
    }

    void insert(Transaction transaction, Session session, byte[] digest, byte[] content) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into web_sessions
                            (id, token_hash, member_id, created_at, seen_at, expires_at, stepped_up_at, content)
                        values (:id, :digest, :member, :createdAt, :seenAt, :expiresAt, :steppedUpAt, :content)
                        """)
                .bind("id", session.id())
                .bind("digest", digest)
                .bind("member", session.member().value())
                .bind("createdAt", session.createdAt())
                .bind("seenAt", session.seenAt())
                .bind("expiresAt", session.expiresAt())
                .bind("steppedUpAt", session.steppedUpAt().orElse(null))
                .bind("content", content)
                .execute();
    }

    /** Notes when it was used, at most once for each step of precision. */
    void see(Transaction transaction, UUID id, Instant now) {
        transaction
                .handle()
                .createUpdate(
                        "update web_sessions set seen_at = :now where id = :id and seen_at <= :before")
                .bind("now", now)
                .bind("id", id)
                .bind("before", now.minus(Session.PRECISION))
                .execute();
    }

    /** Another cookie from now on, because a second factor was shown. */
    boolean stepUp(Transaction transaction, UUID id, byte[] digest, Instant now) {
        return transaction
                        .handle()
                        .createUpdate(
                                """
                                update web_sessions set token_hash = :digest, stepped_up_at = :now, seen_at = :now
                                where id = :id
                                """)
                        .bind("digest", digest)
                        .bind("now", now)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    boolean delete(Transaction transaction, MemberId member, UUID id) {
        return transaction
                        .handle()
                        .createUpdate(
                                "delete from web_sessions where id = :id and member_id = :member")
                        .bind("id", id)
                        .bind("member", member.value())
                        .execute()
                == 1;
    }

    int deleteOthers(Transaction transaction, MemberId member, UUID but) {
        return transaction
                .handle()
                .createUpdate("delete from web_sessions where member_id = :member and id <> :but")
                .bind("member", member.value())
                .bind("but", but)
                .execute();
    }

    /** Deletes what has ended, a page of it. */
    int forget(Transaction transaction, Instant now, int most) {
        return transaction
                .handle()
                .createUpdate(
                        """
                        delete from web_sessions where id in (
                            select id from web_sessions where expires_at <= :now or seen_at <= :idle limit :most)
                        """)
                .bind("now", now)
                .bind("idle", now.minus(Session.IDLE))
                .bind("most", most)
                .execute();
    }

    private static Row row(ResultSet row, StatementContext context) throws SQLException {
        var session =
                new Session(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getLong("member_id")),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("seen_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("stepped_up_at"))
                                .map(Timestamp::toInstant),
                        row.getBoolean("has_factor"));
        return new Row(session, Octets.of(row.getBytes("content")));
    }
}
