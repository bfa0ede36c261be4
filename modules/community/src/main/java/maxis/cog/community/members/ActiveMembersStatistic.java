package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.statistic.StatisticSource;
import maxis.spi.storage.Transaction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How many were active on one of the days (UTC) of a span; thirty days are what dashboards show.
 */
final class ActiveMembersStatistic implements StatisticSource {
    private final MemberFigureStore store;

    @Inject
    ActiveMembersStatistic(MemberFigureStore store) {
        this.store = store;
    }

    @Override
    public BigDecimal between(Transaction transaction, Instant from, Instant to) {
        return store.activeBetween(transaction, from, to);
    }

    @Override
    public List<BigDecimal> daily(Transaction transaction, LocalDate first, LocalDate last) {
        return store.activeDaily(transaction, first, last);
    }
}
