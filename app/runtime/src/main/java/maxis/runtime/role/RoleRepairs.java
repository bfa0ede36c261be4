package maxis.runtime.role;

import jakarta.inject.Inject;

import maxis.spi.statistic.StatisticSource;
import maxis.spi.storage.Transaction;

import java.math.BigDecimal;
import java.time.Instant;

/** How often a role was not as it should be. */
public final class RoleRepairs implements StatisticSource {
    private final RoleStore store;

    @Inject
    RoleRepairs(RoleStore store) {
        this.store = store;
    }

    @Override
    public BigDecimal between(Transaction transaction, Instant from, Instant to) {
        return BigDecimal.valueOf(store.repairs(transaction, from, to));
    }
}
