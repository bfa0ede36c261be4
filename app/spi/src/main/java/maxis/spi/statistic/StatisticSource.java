package maxis.spi.statistic;

import maxis.spi.storage.Transaction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Works out one figure for a span of time; the same span gives the same figure whenever it is
 * asked. Runs as the system: a figure names nobody.
 */
@FunctionalInterface
public interface StatisticSource {
    BigDecimal between(Transaction transaction, Instant from, Instant to);

    /**
     * The figure of each day (UTC) from the first to before the last, for charts. Whoever can work
     * out all of them in one statement does so.
     */
    default List<BigDecimal> daily(Transaction transaction, LocalDate first, LocalDate last) {
        return first.datesUntil(last)
                .map(day -> between(transaction, start(day), start(day.plusDays(1))))
                .toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
