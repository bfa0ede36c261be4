package maxis.runtime.discord.port;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Requests that Discord refused in the last ten minutes. At ten thousand it shuts the machine's
 * address out; long before that, what is not urgent waits.
 */
final class Refusals {
    static final int MOST = 50;

    private static final long MEMORY = Duration.ofMinutes(10).toNanos();

    private final Deque<Long> moments = new ArrayDeque<>();

    /** One more; answers until when to be silent, or {@code now} to go on. */
    long add(long now) {
        moments.addLast(now);
        return silentUntil(now);
    }

    int count(long now) {
        while (!moments.isEmpty() && moments.getFirst() + MEMORY <= now) {
            moments.removeFirst();
        }
        return moments.size();
    }

    long silentUntil(long now) {
        return count(now) >= MOST ? moments.getFirst() + MEMORY : now;
    }
}
