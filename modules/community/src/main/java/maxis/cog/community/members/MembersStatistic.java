package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.statistic.StatisticSource;
import maxis.spi.storage.Transaction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How many were on the server at the end of a span. */
final class MembersStatistic implements StatisticSource {
    private final MemberFigureStore store;

    @Inject
    MembersStatistic(MemberFigureStore store) {
        this.store = store;
    }

    @Override
    public BigDecimal between(Transaction transaction, Instant from, Instant to) {
        return store.hereAt(transaction, to);
    }

    @Override
    public List<BigDecimal> daily(Transaction transaction, LocalDate first, LocalDate last) {
        return store.hereDaily(transaction, first, last);
    }
}
