package maxis.runtime.time;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The clock on the wall and the dice; everything else gets them injected. */
public final class SystemTime {
    /** PostgreSQL keeps microseconds; a finer clock would read back another time than it wrote. */
    private static final Duration FINEST = Duration.ofNanos(1_000);

    private SystemTime() {}

    public static InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), FINEST);
    }

    public static RandomGenerator chance() {
        return new SecureRandom();
    }
}
