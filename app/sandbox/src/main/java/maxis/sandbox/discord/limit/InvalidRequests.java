package maxis.sandbox.discord.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * Requests that were answered with 401, 403 or 429 in the last ten minutes; Discord shuts out
 * whoever makes too many.
 */
public final class InvalidRequests {
    private static final Duration MEMORY = Duration.ofMinutes(10);

    private record Refused(Instant at, int status) {}

    private final InstantSource clock;
    private final Deque<Refused> refused = new ArrayDeque<>();

    InvalidRequests(InstantSource clock) {
        this.clock = clock;
    }

    public synchronized void add(int status) {
        if (status == 401 || status == 403 || status == 429) {
            refused.add(new Refused(clock.instant(), status));
        }
    }

    public synchronized int count() {
        forgetOld();
        return refused.size();
    }

    public synchronized Map<Integer, Integer> byStatus() {
        forgetOld();
        var counts = new TreeMap<Integer, Integer>();
        refused.forEach(it -> counts.merge(it.status(), 1, Integer::sum));
        return counts;
    }

    public synchronized void clear() {
        refused.clear();
    }

    private void forgetOld() {
        var since = clock.instant().minus(MEMORY);
        while (!refused.isEmpty() && refused.peek().at().isBefore(since)) {
            refused.poll();
        }
    }
}
