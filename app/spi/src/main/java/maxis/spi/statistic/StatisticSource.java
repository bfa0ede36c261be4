package maxis.spi.statistic;

import maxis.spi.storage.Transaction;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Works out one figure for a span of time; the same span gives the same figure whenever it is
 * asked.
 */
@FunctionalInterface
public interface StatisticSource {
    BigDecimal between(Transaction transaction, Instant from, Instant to);
}
