package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds those who are here, not barred, and meant. */
final class AudienceStore {
    private static final String MEANT =
            """
            from users u join user_presences p using (user_id)
            where p.left_at is null
                and not (u.is_banned and coalesce(u.ban_expires_at > :now, true))
                and (cast(:only as bigint) is null or u.user_id = :only)
                and (cast(:plan as text) is null
                    or u.plan = :plan and coalesce(u.plan_expires_at > :now, true))
                and (cast(:since as timestamptz) is null
                    or coalesce(u.last_active_at, u.joined_at, u.created_at) <= :since)
            """;

    @Inject
    AudienceStore() {}

    /** What narrows the audience; nothing narrows it to nobody by being absent. */
    record Filter(@Nullable Long only, @Nullable String plan, @Nullable Instant since) {
        static final Filter NONE = new Filter(null, null, null);

        Filter only(MemberId member) {
            return new Filter(member.value(), plan, since);
        }

        Filter plan(String name) {
            return new Filter(only, name, since);
        }

        Filter inactiveSince(Instant moment) {
            return new Filter(only, plan, moment);
        }
    }

    long count(Transaction transaction, Filter filter, Instant now) {
        return bound(transaction, "select count(*) " + MEANT, filter, now).mapTo(Long.class).one();
    }

    List<MemberId> page(
            Transaction transaction,
            Filter filter,
            Instant now,
            Optional<MemberId> after,
            int most) {
        var order = " and u.user_id > :after order by u.user_id limit :most";
        return bound(transaction, "select u.user_id " + MEANT + order, filter, now)
                .bind("after", after.map(MemberId::value).orElse(Long.MIN_VALUE))
                .bind("most", most)
                .mapTo(Long.class)
                .map(MemberId::new)
                .list();
    }

    private static Query bound(Transaction transaction, String sql, Filter filter, Instant now) {
        return transaction
                .handle()
                .createQuery(sql)
                .bind("only", filter.only())
                .bind("plan", filter.plan())
                .bind("since", filter.since())
                .bind("now", now);
    }
}
