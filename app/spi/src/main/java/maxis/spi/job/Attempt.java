package maxis.spi.job;

import java.time.Instant;

/**
 * One try at a job.
 *
 * @param key names the job and stays the same over all attempts; safe to give away as an
 *     idempotency key
 * @param failuresSoFar how many attempts failed before this one
 * @param due when the job was to run; at times well before {@code startedAt}, after downtime
 * @param startedAt now, by the injected clock
 */
public record Attempt(String key, int failuresSoFar, Instant due, Instant startedAt) {}
