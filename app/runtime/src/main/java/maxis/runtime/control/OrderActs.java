package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.spi.control.Ending;
import maxis.spi.control.Order;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Outcome;
import maxis.spi.security.Severity;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;

import java.util.Optional;

/** Has the action do what was ordered, if it is still what was approved. */
final class OrderActs {
    private final OrderStore store;
    private final DryRuns dryRuns;
    private final OrderTrail trail;

    @Inject
    OrderActs(OrderStore store, DryRuns dryRuns, OrderTrail trail) {
        this.store = store;
        this.dryRuns = dryRuns;
        this.trail = trail;
    }

    Outcome carryOut(Transaction transaction, KnownAction<?> action, OrderId id) {
        var order = store.find(transaction, id).orElseThrow().order();
        if (order.undoes().isPresent()) {
            return undo(transaction, action, order.undoes().get());
        }
        return judge(transaction, action, order)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> action.carryOut(transaction, order.parameters()));
    }

    private Optional<Text> judge(Transaction transaction, KnownAction<?> action, Order order) {
        if (order.proposal().isEmpty()) {
            return Optional.empty();
        }
        if (!Seal.holds(order)) {
            trail.suspicious("tampered", Severity.CRITICAL, order.asker());
            return Optional.of(Text.of("platform.order.tampered"));
        }
        return DryRuns.difference(order, dryRuns.look(transaction, action, order.parameters()));
    }

    private Outcome undo(Transaction transaction, KnownAction<?> action, OrderId id) {
        var first = store.find(transaction, id).orElseThrow().order();
        var ending = first.ending().orElse(null);
        var text = Optional.ofNullable(ending).flatMap(Ending::text).orElse(null);
        if (first.state() != OrderState.DONE || ending == null || text == null) {
            return new Outcome.Refused(Text.of("platform.order.undone"));
        }
        return action.undo(transaction, first.parameters(), new Outcome.Done(text, ending.facts()));
    }
}
