package maxis.spi.job;

import maxis.spi.Contribution;

import java.time.Duration;

/**
 * Declares what every process does again and again for itself, such as writing what it gathered in
 * memory; also once more when it ends. Unlike a {@code RecurringJob} it is neither stored nor
 * shared out among processes. A run that throws is logged, and the next one comes all the same.
 *
 * @param pause between the end of a run and the start of the next
 */
public record Routine(String name, Duration pause, Class<? extends Runnable> handler)
        implements Contribution {
    public Routine {
        if (pause.toMillis() < 1) {
            throw new IllegalArgumentException("A pause is at least a millisecond, not " + pause);
        }
    }

    @Override
    public String kind() {
        return "routine";
    }
}
