package maxis.spi.job;

/**
 * Does the work of one type of job, on a virtual thread, in exactly one process at a time.
 *
 * <p>What talks to the outside happens in {@link #run} itself, outside any transaction; a crash may
 * repeat it, so it carries {@link Attempt#key} as its idempotency key wherever the other side takes
 * one. What belongs into the database is returned as {@link Completion} and commits together with
 * the end of the job: it happens exactly once. A handler that throws is called again with growing
 * pauses, and parked after the tenth time, where the panel shows it and can start it again; while
 * it throws a {@code Fault} of the kind {@code REMOTE} it is never given up.
 */
@FunctionalInterface
public interface JobHandler<J extends Job> {
    Completion run(J job, Attempt attempt);
}
