package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.spi.StoredAs;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.control.OrderState;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;

import java.time.InstantSource;

/** Ends orders that nobody approved in time, and approved ones whose job was parked. */
public final class SweepOrdersJob implements JobHandler<SweepOrdersJob.Order> {
    private final OrderStore store;
    private final OrderTrail trail;
    private final InstantSource clock;

    @Inject
    SweepOrdersJob(OrderStore store, OrderTrail trail, InstantSource clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** What recurs. */
    @StoredAs("platform.sweep-orders")
    public record Order() implements Job {}

    @Override
    public Completion run(Order order, Attempt attempt) {
        return Completion.done(transaction -> {
            expire(transaction);
            failLost(transaction);
        });
    }

    private void expire(Transaction transaction) {
        var why = Text.of("platform.order.expired");
        for (var id : store.expire(transaction, why, clock.instant())) {
            trail.moved(transaction, id, OrderState.PROPOSED, OrderState.EXPIRED, Origin.PROGRAM);
        }
    }

    private void failLost(Transaction transaction) {
        var why = Text.of("platform.order.lost");
        for (var id : store.failLost(transaction, why, clock.instant())) {
            trail.moved(transaction, id, OrderState.APPROVED, OrderState.FAILED, Origin.PROGRAM);
        }
    }
}
