package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.runtime.control.OrderIntake.Leave;
import maxis.spi.control.Asker;
import maxis.spi.control.Decision;
import maxis.spi.control.Order;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Refusal;
import maxis.spi.security.Severity;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;

/** Approves what waits, or ends it before it begins. */
final class OrderDecisions {
    private final Transactions transactions;
    private final OrderStore store;
    private final OrderIntake intake;
    private final OrderJobs jobs;
    private final OrderTrail trail;
    private final Looking looking;

    @Inject
    OrderDecisions(
            Transactions transactions,
            OrderStore store,
            OrderIntake intake,
            OrderJobs jobs,
            OrderTrail trail,
            Looking looking) {
        this.transactions = transactions;
        this.store = store;
        this.intake = intake;
        this.jobs = jobs;
        this.trail = trail;
        this.looking = looking;
    }

    /** How things are now. */
    record Looking(DryRuns dryRuns, InstantSource clock) {
        @Inject
        Looking {}
    }

    Decision approve(OrderId id, String seal, Asker approver) {
        return decide(id, approver, (order, action) -> approve(order, action, seal, approver));
    }

    Decision cancel(OrderId id, Asker by) {
        return decide(
                id,
                by,
                (order, action) -> {
                    var why = Text.of("platform.order.cancelled");
                    return drop(by.actor(), order, OrderState.CANCELLED, why, by)
                            ? new Decision.Taken(now(id))
                            : refused(Refusals.over(now(id).state()));
                });
    }

    private Decision decide(
            OrderId id, Asker by, BiFunction<Order, KnownAction<?>, Decision> decision) {
        var row =
                transactions
                        .as(OrderPlacing.SELF)
                        .run(transaction -> store.find(transaction, id))
                        .orElse(null);
        if (row == null) {
            return refused(Refusals.noOrder(id));
        }
        return switch (intake.allow(row.order().action(), by)) {
            case Leave.Refused(var refusal) -> refused(refusal);
            case Leave.Given(var action) -> decision.apply(row.order(), action);
        };
    }

    private Decision approve(Order order, KnownAction<?> action, String seal, Asker approver) {
        if (!(approver.actor() instanceof Actor.Person)) {
            trail.suspicious("level", Severity.WARNING, approver);
            return refused(Refusals.level(action.level()));
        }
        var proposal = order.proposal().orElse(null);
        if (order.state() != OrderState.PROPOSED || proposal == null) {
            return refused(Refusals.over(order.state()));
        }
        if (!proposal.expiresAt().isAfter(looking.clock().instant())) {
            var why = Text.of("platform.order.expired");
            drop(OrderPlacing.SELF, order, OrderState.EXPIRED, why, approver);
            return refused(Refusals.over(OrderState.EXPIRED));
        }
        if (!Seal.isSame(seal, proposal.seal())) {
            trail.suspicious("wrong-seal", Severity.WARNING, approver);
            return refused(Refusals.changed(Text.of("platform.order.wrong_seal")));
        }
        return judge(order, action, approver)
                .<Decision>map(what -> {
                    drop(OrderPlacing.SELF, order, OrderState.REFUSED, what, approver);
                    return refused(Refusals.changed(what));
                })
                .orElseGet(() -> approveNow(order, action, seal, approver));
    }

    /** Why it must not be approved as things are now. */
    private Optional<Text> judge(Order order, KnownAction<?> action, Asker approver) {
        if (!Seal.holds(order)) {
            trail.suspicious("tampered", Severity.CRITICAL, approver);
            return Optional.of(Text.of("platform.order.tampered"));
        }
        return DryRuns.difference(order, looking.dryRuns().look(action, order.parameters()));
    }

    private Decision approveNow(Order order, KnownAction<?> action, String seal, Asker approver) {
        boolean isApproved =
                transactions
                        .as(approver.actor())
                        .run(transaction -> {
                            if (!store.approve(
                                    transaction, order.id(), seal, looking.clock().instant())) {
                                return false;
                            }
                            trail.approved(transaction, order.id(), seal, approver.origin());
                            jobs.enqueue(transaction, action, order.id());
                            return true;
                        });
        return isApproved
                ? new Decision.Taken(now(order.id()))
                : refused(Refusals.over(now(order.id()).state()));
    }

    private boolean drop(Actor actor, Order order, OrderState end, Text why, Asker by) {
        return transactions
                .as(actor)
                .run(transaction -> {
                    boolean isDropped =
                            store.drop(
                                    transaction, order.id(), end, why, looking.clock().instant());
                    if (isDropped) {
                        trail.moved(transaction, order.id(), order.state(), end, by.origin());
                    }
                    return isDropped;
                });
    }

    private Order now(OrderId id) {
        return transactions
                .as(OrderPlacing.SELF)
                .run(transaction -> store.find(transaction, id))
                .orElseThrow()
                .order();
    }

    private static Decision refused(Refusal refusal) {
        return new Decision.Refused(refusal);
    }
}
