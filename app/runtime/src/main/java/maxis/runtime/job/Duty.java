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

    /** Does it once; {@code json} is what was stored. */
    Completion run(String json, Attempt attempt);

    /** For recurring work, the run that follows. */
    default Optional<NextRun> nextRun(Instant now) {
        return Optional.empty();
    }

    /** When it is due and what will be stored. */
    record NextRun(Instant due, String json) {}
}
