package maxis.runtime.identity.token;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tokens in PostgreSQL. */
final class TokenStore {
    private static final Duration PRECISION = Duration.ofMinutes(1);
    private static final String COLUMNS =
            "select id, member_id, name, scopes, level, created_at, expires_at, used_at from web_tokens ";

    @Inject
    TokenStore() {}

    Optional<Token> find(Transaction transaction, byte[] digest, Instant now) {
        return transaction
                .handle()
                .createQuery(COLUMNS + "where token_hash = :digest and expires_at > :now")
                .bind("digest", digest)
                .bind("now", now)
                .map(TokenStore::token)
                .findOne();
    }

    List<Token> list(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(COLUMNS + "where member_id = :member order by created_at desc, id")
                .bind("member", member.value())
                .map(TokenStore::token)
                .list();
    }

    void insert(Transaction transaction, Token token, byte[] digest) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into web_tokens (id, member_id, token_hash, name, scopes, level, created_at, expires_at)
                        values (:id, :member, :digest, :name, :scopes, :level, :createdAt, :expiresAt)
                        """)
                .bind("id", token.id())
                .bind("member", token.member().value())
                .bind("digest", digest)
                .bind("name", token.name())
                .bindArray(
                        "scopes",
                        String.class,
                        token.scopes().stream().map(Scope::toString).toList())
                .bind("level", token.level().name())
                .bind("createdAt", token.createdAt())
                .bind("expiresAt", token.expiresAt())
                .execute();
    }

    /** Notes that it was used, to the minute. */
    void use(Transaction transaction, UUID id, Instant now) {
        transaction
                .handle()
                .createUpdate(
                        """
                        update web_tokens set used_at = :now
                        where id = :id and (used_at is null or used_at <= :before)
                        """)
                .bind("now", now)
                .bind("id", id)
                .bind("before", now.minus(PRECISION))
                .execute();
    }

    boolean delete(Transaction transaction, MemberId member, UUID id) {
        return transaction
                        .handle()
                        .createUpdate(
                                "delete from web_tokens where id = :id and member_id = :member")
                        .bind("id", id)
                        .bind("member", member.value())
                        .execute()
                == 1;
    }

    int forget(Transaction transaction, Instant limit, int most) {
        return transaction
                .handle()
                .createUpdate(
                        """
                        delete from web_tokens where id in (
                            select id from web_tokens where expires_at <= :limit limit :most)
                        """)
                .bind("limit", limit)
                .bind("most", most)
                .execute();
    }

    private static Token token(ResultSet row, StatementContext context) throws SQLException {
        var scopes = (String[]) row.getArray("scopes").getArray();
        return new Token(
                row.getObject("id", UUID.class),
                new MemberId(row.getLong("member_id")),
                row.getString("name"),
                Arrays.stream(scopes).map(Scope::parse).flatMap(Optional::stream).toList(),
                Level.valueOf(row.getString("level")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("used_at")).map(Timestamp::toInstant));
    }
}
