package maxis.runtime.limit;

import jakarta.inject.Inject;

import maxis.spi.StoredAs;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;

import java.time.InstantSource;

/** Deletes what no longer limits anybody. */
public final class ForgetLimitsJob implements JobHandler<ForgetLimitsJob.Order> {
    private final InstantSource clock;

    @Inject
    ForgetLimitsJob(InstantSource clock) {
        this.clock = clock;
    }

    /** What recurs. */
    @StoredAs("platform.forget-limits")
    public record Order() implements Job {}

    @Override
    public Completion run(Order order, Attempt attempt) {
        return Completion.done(transaction ->
                transaction
                        .handle()
                        .createQuery("select forget_limits(:now)")
                        .bind("now", clock.instant())
                        .mapTo(Long.class)
                        .one());
    }
}
