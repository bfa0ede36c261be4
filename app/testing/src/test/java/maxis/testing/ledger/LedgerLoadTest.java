package maxis.testing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.testing.TestSize;
import maxis.testing.server.OnEveryServer;
import maxis.testing.server.ServerKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

import java.util.concurrent.atomic.AtomicInteger;

@OnEveryServer
class LedgerLoadTest {
    /** So little that many payments are refused. */
    private static final long STOCK = 100;

    @Parameter ServerKind kind;

    @Test
    void nothingIsLostOrMadeHoweverManyPayAtOnce() {
        int payments = TestSize.of(4_000, 120_000);
        var left = new AtomicInteger(payments);
        try (var market = Market.on(kind.server(), STOCK)) {
            var turnover = market.trade(() -> left.decrementAndGet() >= 0);

            System.out.printf(
                    "%d threads, seed %d: %d payments booked, %d refused%n",
                    Market.THREADS, Market.SEED, turnover.booked(), turnover.refused());
            assertThat(turnover.booked() + turnover.refused()).isEqualTo(payments);
            assertThat(turnover.refused()).isPositive();
            assertThat(market.findings()).isEmpty();
        }
    }
}
