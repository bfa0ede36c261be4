package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;

import java.math.BigDecimal;
import java.time.Instant;

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
