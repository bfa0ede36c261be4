package maxis.runtime.job;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a failed job waits: three times longer each time, an hour at most, a fifth more or less
 * by chance so that what failed together does not come back together. Ten attempts take about three
 * and a half hours.
 */
final class Pauses {
    static final int MOST_ATTEMPTS = 10;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration LONGEST_WHILE_AWAY = Duration.ofMinutes(10);
    private static final double SPREAD = 0.2;

    private final RandomGenerator chance;

    Pauses(RandomGenerator chance) {
        this.chance = chance;
    }

    Duration after(int failures) {
        return after(failures, LONGEST);
    }

    /** Never so long that people notice it once the other side is back. */
    Duration whileAway(int failures) {
        return after(failures, LONGEST_WHILE_AWAY);
    }

    private Duration after(int failures, Duration most) {
        double seconds =
                Math.min(
                        (double) FIRST.toSeconds() * Math.pow(3, failures - 1),
                        (double) most.toSeconds());
        return Duration.ofMillis(
                Math.round(seconds * 1_000 * chance.nextDouble(1 - SPREAD, 1 + SPREAD)));
    }
}
