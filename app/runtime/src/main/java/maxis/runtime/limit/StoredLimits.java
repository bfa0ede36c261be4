package maxis.runtime.limit;

import jakarta.inject.Inject;

import maxis.spi.limit.Limit;
import maxis.spi.limit.Limits;
import maxis.spi.limit.Taking;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Limits in PostgreSQL. Its row lock makes those who ask at once stand in line. */
final class StoredLimits implements Limits {
    private final As own;
    private final InstantSource clock;

    @Inject
    StoredLimits(Transactions transactions, InstantSource clock) {
        this.own = transactions.as(Actor.system("limits"));
        this.clock = clock;
    }

    @Override
    public Taking take(String key, Limit limit) {
        return own.run(transaction -> take(transaction, key, limit));
    }

    @Override
    public Taking take(Transaction transaction, String key, Limit limit) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select extract(epoch from take_limit(
                            :key, :most, :step * interval '1 microsecond', :now)) * 1000000 as wait
                        """)
                .bind("key", key)
                .bind("most", limit.most())
                .bind("step", step(limit))
                .bind("now", clock.instant())
                .map((row, context) -> taking(row.getBigDecimal("wait")))
                .one();
    }

    @Override
    public Taking look(String key, Limit limit) {
        return own.run(transaction ->
                transaction
                        .handle()
                        .createQuery(
                                """
                                select extract(epoch from empty_at - cast(:now as timestamptz) - :room * interval '1 microsecond') * 1000000 as wait
                                from rate_limits
                                where key = :key and empty_at - cast(:now as timestamptz) > :room * interval '1 microsecond'
                                """)
                        .bind("key", key)
                        .bind("now", clock.instant())
                        .bind("room", step(limit) * (limit.most() - 1))
                        .map((row, context) -> taking(row.getBigDecimal("wait")))
                        .findOne()
                        .orElseGet(Taking.Taken::new));
    }

    /** Microseconds after which one more becomes free. */
    private static long step(Limit limit) {
        return limit.window().dividedBy(limit.most()).toNanos() / 1_000;
    }

    private static Taking taking(@Nullable BigDecimal wait) {
        return wait == null
                ? new Taking.Taken()
                : new Taking.Refused(Duration.of(wait.longValue(), ChronoUnit.MICROS));
    }
}
