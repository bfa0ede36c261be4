package maxis.runtime.ledger;

import jakarta.inject.Inject;

import maxis.spi.StoredAs;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;

import java.time.InstantSource;

/** Gives back what was held for too long. */
public final class ReleaseExpiredHoldsJob implements JobHandler<ReleaseExpiredHoldsJob.Order> {
    private static final int A_PAGE = 500;

    private final InstantSource clock;

    @Inject
    ReleaseExpiredHoldsJob(InstantSource clock) {
        this.clock = clock;
    }

    /** What recurs. */
    @StoredAs("platform.release-expired-holds")
    public record Order() implements Job {}

    @Override
    public Completion run(Order order, Attempt attempt) {
        return Completion.done(transaction ->
                transaction
                        .handle()
                        .createQuery("select ledger_release_expired(:now, :most)")
                        .bind("now", clock.instant())
                        .bind("most", A_PAGE)
                        .mapTo(Integer.class)
                        .one());
    }
}
