package maxis.runtime.job;

import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;

import java.time.Instant;
import java.util.Optional;

/**
 * A kind of work that the scheduler knows: a job of a cog, a recurring one, the deliveries of an
 * event to a handler.
 */
public interface Duty {
    /** After so many failures in a row its job is parked. */
    int MOST_ATTEMPTS = Pauses.MOST_ATTEMPTS;

    /** The name under which its jobs are stored. */
    String name();

    /** Begins with the name of the cog whose work it is; it waits while that is switched off. */
    default String origin() {
        return name();
    }

    /** Does it once; {@code json} is what was stored. */
    Completion run(String json, Attempt attempt);

    /** Whether it acts on Discord, so that only the process that is connected may do it. */
    default boolean isOnDiscord() {
        return false;
    }

    /** For recurring work, the run that follows. */
    default Optional<NextRun> nextRun(Instant now) {
        return Optional.empty();
    }

    /** When it is due and what will be stored. */
    record NextRun(Instant due, String json) {}
}
