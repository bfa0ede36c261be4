package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts members. */
final class MemberFigureStore {
    @Inject
    MemberFigureStore() {}

    BigDecimal hereAt(Transaction transaction, Instant moment) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select count(*) from users u join user_presences p using (user_id)
                        where coalesce(u.joined_at, u.created_at) < :moment
                            and coalesce(p.left_at >= :moment, true)
                        """)
                .bind("moment", moment)
                .mapTo(BigDecimal.class)
                .one();
    }

    /** How many were here at the end of each day, from the first to before the last. */
    List<BigDecimal> hereDaily(Transaction transaction, LocalDate first, LocalDate last) {
        return transaction
                .handle()
                .createQuery(
                        """
                        with moves as (
                            select cast(coalesce(u.joined_at, u.created_at) at time zone 'UTC' as date) as day, 1 as step
                            from users u join user_presences p using (user_id)
                            union all
                            select cast(left_at at time zone 'UTC' as date), -1 from user_presences
                            where left_at is not null),
                        sums as (
                            select greatest(day, cast(:first as date)) as day, sum(step) as step
                            from moves where day < cast(:last as date) group by 1)
                        select sum(coalesce(sums.step, 0)) over (order by days.day)
                        from generate_series(cast(:first as date), cast(:last as date) - 1, interval '1 day') as days (day)
                            left join sums on sums.day = days.day
                        order by days.day
                        """)
                .bind("first", first)
                .bind("last", last)
                .mapTo(BigDecimal.class)
                .list();
    }

    /** How many were active on each day. */
    List<BigDecimal> activeDaily(Transaction transaction, LocalDate first, LocalDate last) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select count(d.user_id)
                        from generate_series(cast(:first as date), cast(:last as date) - 1, interval '1 day') as days (day)
                            left join user_days d on d.day = cast(days.day as date)
                        group by days.day order by days.day
                        """)
                .bind("first", first)
                .bind("last", last)
                .mapTo(BigDecimal.class)
                .list();
    }

    BigDecimal activeBetween(Transaction transaction, Instant from, Instant to) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select count(distinct user_id) from user_days
                        where day >= cast(:from at time zone 'UTC' as date)
                            and day < cast(:to at time zone 'UTC' as date)
                        """)
                .bind("from", from)
                .bind("to", to)
                .mapTo(BigDecimal.class)
                .one();
    }
}
