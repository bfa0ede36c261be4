package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.member.Standing;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** The statements on the measures in {@code users}. */
final class MeasureStore {
    @Inject
    MeasureStore() {}

    /** Somebody who is barred now. */
    record Barred(MemberId member, Standing.Barred standing) {}

    Standing standing(Transaction transaction, MemberId member, Instant now) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select ban_reason, ban_expires_at from users
                        where user_id = :member and is_banned and coalesce(ban_expires_at > :now, true)
                        """)
                .bind("member", member.value())
                .bind("now", now)
                .map((row, context) -> (Standing) barred(row))
                .findOne()
                .orElseGet(Standing.Welcome::new);
    }

    List<Barred> barred(Transaction transaction, Instant now, long after, int most) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select user_id, ban_reason, ban_expires_at from users
                        where is_banned and coalesce(ban_expires_at > :now, true) and user_id > :after
                        order by user_id limit :most
                        """)
                .bind("now", now)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) ->
                        new Barred(new MemberId(row.getLong("user_id")), barred(row)))
                .list();
    }

    /** How many warnings they have then; nothing for somebody unknown. */
    OptionalInt warn(Transaction transaction, MemberId member, String reason, Instant now) {
        return transaction
                .handle()
                .createQuery("select warn_user(:member, :reason, :now)")
                .bind("member", member.value())
                .bind("reason", reason)
                .bind("now", now)
                .mapTo(Integer.class)
                .stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Whether they were barred already; nothing for somebody unknown. */
    Optional<Boolean> ban(
            Transaction transaction,
            MemberId member,
            String reason,
            Optional<Instant> until,
            Instant now) {
        return transaction
                .handle()
                .createQuery("select ban_user(:member, :reason, cast(:until as timestamptz), :now)")
                .bind("member", member.value())
                .bind("reason", reason)
                .bind("until", until.orElse(null))
                .bind("now", now)
                .map((row, context) -> truth(row))
                .one();
    }

    /** Whether they were barred; nothing for somebody unknown. */
    Optional<Boolean> unban(Transaction transaction, MemberId member, Instant now) {
        return transaction
                .handle()
                .createQuery("select unban_user(:member, :now)")
                .bind("member", member.value())
                .bind("now", now)
                .map((row, context) -> truth(row))
                .one();
    }

    private static Optional<Boolean> truth(ResultSet row) throws SQLException {
        boolean value = row.getBoolean(1);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static Standing.Barred barred(ResultSet row) throws SQLException {
        @Nullable Timestamp end = row.getTimestamp("ban_expires_at");
        return new Standing.Barred(
                Optional.ofNullable(row.getString("ban_reason")),
                Optional.ofNullable(end).map(Timestamp::toInstant));
    }
}
