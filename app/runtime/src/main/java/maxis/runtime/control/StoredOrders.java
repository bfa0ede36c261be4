package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.runtime.control.OrderIntake.Hearing;
import maxis.runtime.control.OrderStore.Placed;
import maxis.spi.control.Arguments;
import maxis.spi.control.Asker;
import maxis.spi.control.Decision;
import maxis.spi.control.Manner;
import maxis.spi.control.NewOrder;
import maxis.spi.control.Order;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Orders;
import maxis.spi.control.Sending;
import maxis.spi.control.Trial;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Orders in PostgreSQL. */
final class StoredOrders implements Orders {
    private static final int MOST = 1_000;

    private final Transactions transactions;
    private final OrderStore store;
    private final OrderIntake intake;
    private final OrderProposals proposals;
    private final OrderPlacing placing;
    private final OrderDecisions decisions;

    @Inject
    StoredOrders(
            Transactions transactions,
            OrderStore store,
            OrderIntake intake,
            OrderProposals proposals,
            OrderPlacing placing,
            OrderDecisions decisions) {
        this.transactions = transactions;
        this.store = store;
        this.intake = intake;
        this.proposals = proposals;
        this.placing = placing;
        this.decisions = decisions;
    }

    @Override
    public Sending send(NewOrder order) {
        return switch (intake.hear(order)) {
            case Hearing.Refused(var refusal) -> new Sending.Refused(refusal);
            case Hearing.Understood heard -> {
                var content = OrderIntake.content(order, "", heard.parameters());
                yield placing.known(order, content).orElseGet(() -> store(order, heard, content));
            }
        };
    }

    private Sending store(NewOrder order, Hearing.Understood heard, String content) {
        var action = heard.action();
        if (action.isToBeApproved(order.manner())) {
            return proposals.propose(order, heard, content);
        }
        var placed =
                new Placed(order, heard.parameters(), content, Optional.empty(), Optional.empty());
        return placing.place(action, placed);
    }

    @Override
    public Trial preview(NewOrder order) {
        return switch (intake.hear(order)) {
            case Hearing.Refused(var refusal) -> new Trial.Refused(refusal);
            case Hearing.Understood heard -> proposals.preview(order, heard);
        };
    }

    @Override
    public Decision approve(OrderId id, String seal, Asker approver) {
        return decisions.approve(id, seal, approver);
    }

    @Override
    public Decision cancel(OrderId id, Asker by) {
        return decisions.cancel(id, by);
    }

    @Override
    public Sending undo(OrderId done, OrderId undoing, Asker asker) {
        var first = placing.find(done).map(OrderRow::order).orElse(null);
        if (first == null) {
            return new Sending.Refused(Refusals.noOrder(done));
        }
        return switch (intake.allow(first.action(), asker)) {
            case OrderIntake.Leave.Refused(var refusal) -> new Sending.Refused(refusal);
            case OrderIntake.Leave.Given(var action) -> undo(first, action, undoing, asker);
        };
    }

    private Sending undo(Order first, KnownAction<?> action, OrderId undoing, Asker asker) {
        var arguments = Arguments.of(first.parameters());
        var order = new NewOrder(undoing, action.name(), arguments, Manner.TYPED, asker);
        var content = OrderIntake.content(order, first.id().value(), first.parameters());
        return placing.known(order, content)
                .orElseGet(() -> {
                    if (!action.isUndoable() || first.undoes().isPresent()) {
                        return new Sending.Refused(Refusals.notUndoable());
                    }
                    if (first.state() != OrderState.DONE) {
                        return new Sending.Refused(Refusals.over(first.state()));
                    }
                    var placed =
                            new Placed(
                                    order,
                                    first.parameters(),
                                    content,
                                    Optional.of(first.id()),
                                    Optional.empty());
                    return placing.place(action, placed);
                });
    }

    @Override
    public Optional<Order> find(Actor reader, OrderId id) {
        return transactions
                .as(reader)
                .run(transaction -> store.find(transaction, id).map(OrderRow::order));
    }

    @Override
    public List<Order> list(Actor reader, Set<OrderState> states, int most) {
        return transactions
                .as(reader)
                .run(transaction ->
                        store.list(transaction, states, Math.clamp(most, 0, MOST)).stream()
                                .map(OrderRow::order)
                                .toList());
    }
}
