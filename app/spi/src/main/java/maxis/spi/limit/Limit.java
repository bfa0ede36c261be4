package maxis.spi.limit;

import java.time.Duration;

/**
 * How often something may be done: {@code most} times at once, after which one more becomes free
 * with each {@code most}-th part of the window.
 */
public record Limit(int most, Duration window) {
    public Limit {
        if (most < 1 || window.isNegative() || window.dividedBy(most).toNanos() < 1_000) {
            throw new IllegalArgumentException(
                    "A limit lets something through, at most once in a microsecond; not "
                            + most
                            + " in "
                            + window);
        }
    }
}
