package maxis.sandbox.discord.state;

import java.time.Instant;
import java.time.InstantSource;

/** Ids that tell when they were made and never repeat, as Discord's do. */
public final class Snowflakes {
    private static final long EPOCH = 1_420_070_400_000L;
    private static final int COUNTER_BITS = 22;

    private final InstantSource clock;
    private long last;

    Snowflakes(InstantSource clock) {
        this.clock = clock;
    }

    public long next() {
        return next(clock.instant());
    }

    /** Two ids of one moment still differ, and a clock that stands still gives growing ids. */
    public long next(Instant moment) {
        last = Math.max(last + 1, first(moment));
        return last;
    }

    /** An id of a moment that has passed; the caller sees to it that it is the only one. */
    public static long first(Instant moment) {
        return (moment.toEpochMilli() - EPOCH) << COUNTER_BITS;
    }

    public static Instant moment(long id) {
        return Instant.ofEpochMilli((id >> COUNTER_BITS) + EPOCH);
    }
}
