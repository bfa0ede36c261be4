package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.cog.community.members.ActivityCounts.Tally;
import maxis.spi.storage.Transaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;

/** The statements that write activity. */
final class ActivityStore {
    @Inject
    ActivityStore() {}

    /** Adds up for those who are known; others are no members. */
    void add(Transaction transaction, SortedMap<Long, Tally> tallies) {
        transaction
                .handle()
                .createUpdate(
                        """
                        with given as (
                            select id, messages, cast(last as timestamptz) as last
                            from unnest(:ids, :messages, :last) as g (id, messages, last)),
                        locked as (
                            select user_id from users where user_id = any (:ids) order by user_id for update),
                        counted as (
                            update users u
                            set total_messages = u.total_messages + g.messages,
                                last_active_at = greatest(u.last_active_at, g.last)
                            from given g join locked l on l.user_id = g.id where u.user_id = g.id
                            returning u.user_id, g.last)
                        insert into user_days (user_id, day)
                        select user_id, cast(last at time zone 'UTC' as date) from counted
                        on conflict do nothing
                        """)
                .bindArray("ids", Long.class, tallies.keySet())
                .bindArray(
                        "messages",
                        Long.class,
                        tallies.values().stream().map(Tally::messages).toList())
                .bindArray(
                        "last",
                        String.class,
                        tallies.values().stream().map(tally -> tally.last().toString()).toList())
                .execute();
    }

    int forgetDays(Transaction transaction, LocalDate before, int most) {
        return transaction
                .handle()
                .createUpdate(
                        """
                        delete from user_days where ctid = any (array(
                            select ctid from user_days where day < :before limit :most))
                        """)
                .bind("before", before)
                .bind("most", most)
                .execute();
    }

    /**
     * Whoever is barred stays known, or coming back would lift the ban. With its end goes what an
     * erasure left of them.
     */
    int forgetFormerMembers(Transaction transaction, Instant leftBefore, Instant now, int most) {
        return transaction
                .handle()
                .createUpdate(
                        """
                        delete from users where user_id = any (array(
                            select u.user_id from users u left join user_presences p using (user_id)
                            where (p.left_at < :before or p.user_id is null and u.username = '')
                                and not (u.is_banned and coalesce(u.ban_expires_at > :now, true))
                            limit :most))
                        """)
                .bind("before", leftBefore)
                .bind("now", now)
                .bind("most", most)
                .execute();
    }
}
