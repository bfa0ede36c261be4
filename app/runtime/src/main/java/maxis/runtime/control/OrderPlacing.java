package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.runtime.control.OrderStore.Placed;
import maxis.spi.control.NewOrder;
import maxis.spi.control.OrderId;
import maxis.spi.control.Sending;
import maxis.spi.security.Severity;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import java.time.InstantSource;
import java.util.Optional;

/**
 * Stores orders: each id once, however often and from wherever it is sent at the same time, with
 * the job of those that need nobody's approval.
 */
final class OrderPlacing {
    static final Actor SELF = Actor.system("orders");

    private final Transactions transactions;
    private final OrderStore store;
    private final OrderJobs jobs;
    private final OrderTrail trail;
    private final InstantSource clock;

    @Inject
    OrderPlacing(
            Transactions transactions,
            OrderStore store,
            OrderJobs jobs,
            OrderTrail trail,
            InstantSource clock) {
        this.transactions = transactions;
        this.store = store;
        this.jobs = jobs;
        this.trail = trail;
        this.clock = clock;
    }

    /** What there is of an order that arrived before. */
    Optional<Sending> known(NewOrder order, String content) {
        return find(order.id())
                .map(row -> {
                    if (Seal.isSame(row.content(), content)) {
                        return new Sending.Known(row.order());
                    }
                    trail.suspicious("other-content", Severity.WARNING, order.asker());
                    return new Sending.Refused(Refusals.otherContent(order.id()));
                });
    }

    Sending place(KnownAction<?> action, Placed placed) {
        var order = placed.order();
        boolean isNew =
                transactions
                        .as(order.asker().actor())
                        .run(transaction -> {
                            if (!store.place(transaction, placed, clock.instant())) {
                                return false;
                            }
                            trail.placed(transaction, placed);
                            if (placed.proposal().isEmpty()) {
                                jobs.enqueue(transaction, action, order.id());
                            }
                            return true;
                        });
        if (!isNew) {
            // Somebody was faster: with the same order, or with another undo of the same one.
            return known(order, placed.content())
                    .orElseGet(() -> new Sending.Refused(Refusals.undone()));
        }
        var stored = find(order.id()).orElseThrow().order();
        return placed.proposal().isPresent() ? new Sending.Waits(stored) : new Sending.Runs(stored);
    }

    Optional<OrderRow> find(OrderId id) {
        return transactions.as(SELF).run(transaction -> store.find(transaction, id));
    }
}
