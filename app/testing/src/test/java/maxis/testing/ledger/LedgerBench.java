package maxis.testing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.testing.TestServer;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How many payments the ledger books in a second, beside pgbench's TPC-B on the same server in
 * turns. Both have sixteen at once and keep what they were told.
 */
@Tag("bench")
class LedgerBench {
    private static final int ROUNDS = 6;
    private static final Duration TURN = Duration.ofSeconds(10);

    /** So much that nobody is refused. */
    private static final long STOCK = 1_000_000_000;

    @Test
    void paymentsAgainstPgbench() {
        var server = TestServer.durable();
        var peer = Pgbench.find();
        Assumptions.assumeTrue(peer.isPresent(), "pgbench is not installed: no figure without it");
        var pgbench = peer.get();
        pgbench.prepare(server);
        var simple = new ArrayList<Double>();
        var prepared = new ArrayList<Double>();
        try (var market = Market.on(server, STOCK)) {
            payments(market);
            for (int round = 0; round < ROUNDS; round++) {
                double ours = payments(market);
                double simpleRate = pgbench.rate(server, "simple", TURN);
                double preparedRate = pgbench.rate(server, "prepared", TURN);
                simple.add(ours / simpleRate);
                prepared.add(ours / preparedRate);
                System.out.printf(
                        Locale.ROOT,
                        "payments %.0f/s, pgbench TPC-B %.0f/s, with prepared statements %.0f/s%n",
                        ours,
                        simpleRate,
                        preparedRate);
            }
            assertThat(market.findings()).isEmpty();
        }
        System.out.printf("payments / pgbench TPC-B: %s%n", described(simple));
        System.out.printf("payments / pgbench TPC-B, prepared: %s%n", described(prepared));
    }

    private static double payments(Market market) {
        long begin = System.nanoTime();
        long end = begin + TURN.toNanos();
        var turnover = market.trade(() -> System.nanoTime() < end);
        return turnover.booked() * 1e9 / (System.nanoTime() - begin);
    }

    private static String described(List<Double> ratios) {
        var sorted = ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return "%.2f (%.2f to %.2f)"
                .formatted(
                        Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow(),
                        sorted[0],
                        sorted[sorted.length - 1]);
    }
}
