package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.statistic.StatisticSource;
import maxis.spi.storage.Transaction;

import java.math.BigDecimal;
import java.time.Instant;

/** How many bans were pronounced in a span, lifted ones included. */
final class BansStatistic implements StatisticSource {
    private final ViolationStore store;

    @Inject
    BansStatistic(ViolationStore store) {
        this.store = store;
    }

    @Override
    public BigDecimal between(Transaction transaction, Instant from, Instant to) {
        return store.bansBetween(transaction, from, to);
    }
}
