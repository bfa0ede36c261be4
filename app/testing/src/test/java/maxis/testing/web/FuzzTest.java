package maxis.testing.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;

/**
 * Requests that nobody would write: whatever comes, the answer is no failure of ours, shows nothing
 * of our inside, and costs nothing that stays.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {
    private static final long SEED = 20_261_126;
    private static final int THREADS = 4;
    private static final long GROWTH = 24L << 20;

    private final OpenHouse house =
            OpenHouse.configured(
                    "web.calls-per-address = 100000000, web.calls-per-session = 100000000",
                    new WindowCog());

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void noRequestMakesItFail() throws Exception {
        int rounds = "full".equals(System.getProperty("maxis.size")) ? 1_000_000 : 20_000;
        var statuses = new ConcurrentHashMap<Integer, Integer>();
        send(rounds / 5, SEED, statuses);
        long before = memory();

        send(rounds, SEED + THREADS, statuses);

        assertThat(memory() - before).isLessThan(GROWTH);
        assertThat(statuses.keySet()).allMatch(status -> status < 500);
        // Mutated requests reach every depth: served, refused at the door, in the gate, in the
        // body.
        assertThat(statuses.keySet()).contains(200, 400, 401, 403, 404, 405, 415, 422);
        assertThat(house.get("/api/window").statusCode()).isEqualTo(200);
    }

    private void send(int rounds, long seed, ConcurrentMap<Integer, Integer> statuses)
            throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = new ArrayList<java.util.concurrent.Future<?>>();
            for (int i = 0; i < THREADS; i++) {
                var chance = new Random(seed + i);
                running.add(
                        threads.submit(() -> {
                            try (var wire = new RawWire(house.port())) {
                                for (int round = 0; round < rounds / THREADS; round++) {
                                    var request = Mutations.request(chance);
                                    wire.send(request)
                                            .ifPresent(answer -> {
                                                answer.requireNothingOfOurs(request);
                                                statuses.merge(answer.status(), 1, Integer::sum);
                                            });
                                }
                            }
                            return null;
                        }));
            }
            for (var one : running) {
                one.get();
            }
        }
    }

    private static long memory() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
