package maxis.runtime.component;

import jakarta.inject.Inject;

import maxis.spi.StoredAs;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;

import java.time.InstantSource;

/** Deletes components that have expired, in pages, and questions that nobody answered. */
public final class ForgetComponentsJob implements JobHandler<ForgetComponentsJob.Order> {
    private static final int PAGE = 1_000;

    private final As own;
    private final ComponentStore components;
    private final AwaitedStore awaited;
    private final InstantSource clock;

    @Inject
    ForgetComponentsJob(
            Transactions transactions,
            ComponentStore components,
            AwaitedStore awaited,
            InstantSource clock) {
        this.own = transactions.as(Actor.system("components"));
        this.components = components;
        this.awaited = awaited;
        this.clock = clock;
    }

    /** What recurs. */
    @StoredAs("platform.forget-components")
    public record Order() implements Job {}

    @Override
    public Completion run(Order order, Attempt attempt) {
        var now = clock.instant();
        int page;
        do {
            page = own.run(transaction -> components.forgetExpired(transaction, now, PAGE));
        } while (page == PAGE);
        return Completion.done(transaction -> awaited.forgetExpired(transaction, now));
    }
}
