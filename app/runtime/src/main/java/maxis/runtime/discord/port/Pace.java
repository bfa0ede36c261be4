package maxis.runtime.discord.port;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many requests may go out in a second, all routes together. A request holds a place from the
 * moment it goes until a second after its answer came, less most of the shortest time that an
 * answer ever took: however long either is under way, Discord never sees more than the limit in any
 * second. What is not urgent goes at even distances and takes the last free place only when another
 * is free soon: so one is free whenever an answer needs it, or is within two distances. Moments are
 * nanoseconds of a steady clock.
 */
final class Pace {
    static final long NEVER = Long.MAX_VALUE;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** Discord's clock and ours do not tick together. */
    private static final long MARGIN = Duration.ofMillis(2).toNanos();

    /**
     * Of a second, how much of a delay of our own is made up for at once. What went in a crowd
     * comes free in a crowd a second later, and leaves a gap as long as the delay before it.
     */
    private static final int MADE_UP = 10;

    /** The last place is taken if another is free within so many distances. */
    private static final int SOON = 2;

    /** After so many answers their shortest time is known. */
    private static final int KNOWN = 50;

    private final int places;
    private final long distance;
    private final Deque<Long> freeAt = new ArrayDeque<>();
    private int underWay;
    private long answers;
    private long shortest = NEVER;
    private long nextQueued = Long.MIN_VALUE;
    private long pausedUntil = Long.MIN_VALUE;
    private long queuedPausedUntil = Long.MIN_VALUE;

    Pace(int perSecond) {
        this.places = perSecond;
        this.distance = SECOND / perSecond;
    }

    /** How long a request has to wait; 0 when it may go, {@link #NEVER} until an answer comes. */
    long waitFor(Lane lane, long now) {
        long wait = Math.max(place(now), left(pausedUntil, now));
        return switch (lane) {
            case FAST -> wait;
            case QUEUED ->
                    Math.max(
                            Math.max(wait, spare(now)),
                            Math.max(left(nextQueued, now), left(queuedPausedUntil, now)));
        };
    }

    void take(Lane lane, long now) {
        underWay++;
        if (lane == Lane.QUEUED) {
            nextQueued = Math.max(nextQueued, now - SECOND / MADE_UP) + distance;
        }
    }

    /** The answer to one that was taken at a moment has come. */
    void answered(long taken, long now) {
        underWay--;
        answers++;
        shortest = Math.min(shortest, now - taken);
        // It arrived before its answer left, and the next one arrives after it has gone: two ways
        // that together are hardly shorter than the shortest of all were.
        long ways = answers < KNOWN ? 0 : shortest / 4 * 3;
        freeAt.addLast(now + SECOND + MARGIN - ways);
    }

    /** Nothing goes before this moment. */
    void pause(long until) {
        pausedUntil = Math.max(pausedUntil, until);
    }

    /** Nothing but answers to people goes before this moment. */
    void pauseQueued(long until) {
        queuedPausedUntil = Math.max(queuedPausedUntil, until);
    }

    private long place(long now) {
        while (!freeAt.isEmpty() && freeAt.getFirst() <= now) {
            freeAt.removeFirst();
        }
        if (underWay + freeAt.size() < places) {
            return 0;
        }
        return freeAt.isEmpty() ? NEVER : freeAt.getFirst() - now;
    }

    /** How long the place that is left over is kept for an answer to somebody. */
    private long spare(long now) {
        int taken = underWay + freeAt.size();
        if (taken == 0 || taken + 1 < places) {
            return 0;
        }
        return freeAt.isEmpty() ? NEVER : left(freeAt.getFirst() - SOON * distance, now);
    }

    private static long left(long moment, long now) {
        return moment <= now ? 0 : moment - now;
    }
}
