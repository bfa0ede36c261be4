package maxis.runtime.security;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each type of event happened within the last minute. A burst is told once; it is over
 * when a minute brings no more than half of what made it one, so that a swaying flood stays one.
 * Belongs to one thread at a time.
 */
final class Bursts {
    /** So many of one type in a minute are usual. */
    static final long USUAL = 20;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<String, Recent> recent = new HashMap<>();

    /** Whether a burst of this type begins with these. */
    boolean begins(String type, Instant at, long count) {
        return recent.computeIfAbsent(type, unknown -> new Recent()).begins(at, count);
    }

    /** Forgets what is long past. */
    void forget(Instant now) {
        recent.values().forEach(type -> type.forget(now));
        recent.values().removeIf(Recent::isQuiet);
    }

    private static final class Recent {
        private final Deque<Happened> last = new ArrayDeque<>();
        private long sum;
        private boolean isBurst;

        boolean begins(Instant at, long count) {
            forget(at);
            add(at.truncatedTo(ChronoUnit.SECONDS), count);
            sum += count;
            boolean wasBurst = isBurst;
            isBurst = wasBurst || sum > USUAL;
            return isBurst && !wasBurst;
        }

        /** One entry for each second, however great the flood. */
        private void add(Instant second, long count) {
            var newest = last.peekLast();
            if (newest != null && newest.at().equals(second)) {
                last.removeLast();
                last.add(new Happened(second, newest.count() + count));
            } else {
                last.add(new Happened(second, count));
            }
        }

        void forget(Instant now) {
            var oldest = now.minus(WINDOW);
            while (!last.isEmpty() && !last.getFirst().at().isAfter(oldest)) {
                sum -= last.removeFirst().count();
            }
            isBurst = isBurst && sum > USUAL / 2;
        }

        boolean isQuiet() {
            return last.isEmpty();
        }
    }

    private record Happened(Instant at, long count) {}
}
