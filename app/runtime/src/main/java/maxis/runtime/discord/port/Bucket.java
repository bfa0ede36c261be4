package maxis.runtime.discord.port;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Requests that share one of Discord's limits. One of them is under way at a time, so that each
 * sees what the answer before it said.
 */
final class Bucket<W> {
    /** A bucket of this size keeps its last place for answers to people. */
    private static final int LARGE = 5;

    private final Deque<W> fast = new ArrayDeque<>();
    private final Deque<W> queued = new ArrayDeque<>();
    private final boolean isExempt;
    private boolean isUnderWay;
    private int limit = 1;
    private int remaining = 1;
    private long resetAt = Long.MIN_VALUE;

    /**
     * @param isExempt whether Discord leaves it out of the limit over all routes
     */
    Bucket(boolean isExempt) {
        this.isExempt = isExempt;
    }

    boolean isExempt() {
        return isExempt;
    }

    void addLast(Lane lane, W work) {
        of(lane).addLast(work);
    }

    void addFirst(Lane lane, W work) {
        of(lane).addFirst(work);
    }

    Deque<W> of(Lane lane) {
        return lane == Lane.FAST ? fast : queued;
    }

    boolean isEmpty() {
        return fast.isEmpty() && queued.isEmpty();
    }

    /** Whether nothing would be lost by forgetting it. */
    boolean isIdle(long now) {
        return !isUnderWay && isEmpty() && resetAt <= now;
    }

    long waitFor(Lane lane, long now) {
        if (isUnderWay) {
            return Pace.NEVER;
        }
        if (resetAt <= now) {
            return 0;
        }
        int kept = lane == Lane.QUEUED && limit >= LARGE ? 1 : 0;
        return remaining > kept ? 0 : resetAt - now;
    }

    W take(Lane lane) {
        isUnderWay = true;
        return of(lane).removeFirst();
    }

    void answered() {
        isUnderWay = false;
    }

    /** What the headers of an answer said. */
    void learn(int most, int left, long reset) {
        limit = most;
        remaining = left;
        resetAt = reset;
    }

    /** It was too much. */
    void close(long until) {
        remaining = 0;
        resetAt = until;
    }
}
