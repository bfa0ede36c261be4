package maxis.runtime.discord.gateway;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * The pauses between attempts: each twice the one before, up to a limit, and none quite the same,
 * so that bots that were cut off together do not come back together.
 */
final class Pauses {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final RandomGenerator chance;
    private Duration next = FIRST;

    Pauses(RandomGenerator chance) {
        this.chance = chance;
    }

    /** The pause before the next attempt: between half and the whole of what is its turn. */
    synchronized Duration next() {
        long whole = next.toMillis();
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return Duration.ofMillis(whole / 2 + chance.nextLong(whole / 2 + 1));
    }

    /** It worked: the next failure is a first one. */
    synchronized void reset() {
        next = FIRST;
    }
}
