package maxis.testing.ideas;

import jakarta.inject.Inject;

import maxis.spi.statistic.StatisticSource;
import maxis.spi.storage.Transaction;

import java.math.BigDecimal;
import java.time.Instant;

/** Counts those that are there. */
final class IdeasSubmitted implements StatisticSource {
    private final IdeaStore store;

    @Inject
    IdeasSubmitted(IdeaStore store) {
        this.store = store;
    }

    @Override
    public BigDecimal between(Transaction transaction, Instant from, Instant to) {
        return BigDecimal.valueOf(store.count(transaction));
    }
}
