package maxis.runtime.postgres;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Tells a server that was killed from one that cannot live: the latter dies again and again. */
final class RestartBudget {
    private static final long WINDOW = Duration.ofMinutes(1).toNanos();

    private final int deathsPerMinute;
    private final Deque<Long> deaths = new ArrayDeque<>();

    RestartBudget(int deathsPerMinute) {
        this.deathsPerMinute = deathsPerMinute;
    }

    /**
     * Counts a death and tells whether it is worth another start.
     *
     * @param now a reading of the clock that only measures how long things take
     */
    boolean allowsAfterDeathAt(long now) {
        deaths.addLast(now);
        while (now - deaths.getFirst() > WINDOW) {
            deaths.removeFirst();
        }
        return deaths.size() <= deathsPerMinute;
    }
}
