package maxis.spi.control;

import maxis.spi.storage.Actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Orders: stored, approved where needed, carried out once, ended with one outcome. Every call opens
 * transactions of its own and may be repeated after a failure; none belongs inside a transaction.
 * Each new row and each step is told on the channel {@code control_orders} as {@code <id> <state>}.
 */
public interface Orders {
    /**
     * Stores an order. Typed ones run at once unless the action is risky; spoken ones, and risky
     * ones, wait for approval. The same id with other content is refused and written to the
     * security log.
     */
    Sending send(NewOrder order);

    /** What would happen; stores nothing. */
    Trial preview(NewOrder order);

    /**
     * Approves what was shown under a seal. It works once, within fifteen minutes, for a person of
     * the action's level, and not when what the order touches has changed: the order is then
     * refused for good, saying what has changed. It is looked at once more before it is carried
     * out.
     */
    Decision approve(OrderId id, String seal, Asker approver);

    /** Rejects what waits, or calls off what was approved and has not begun. */
    Decision cancel(OrderId id, Asker by);

    /** Takes back a done order by another one, which runs at once, a single time. */
    Sending undo(OrderId done, OrderId undoing, Asker asker);

    /** An order, if the reader may see it: staff see their own, admins all. */
    Optional<Order> find(Actor reader, OrderId id);

    /** The newest orders in these states that the reader may see, newest first. */
    List<Order> list(Actor reader, Set<OrderState> states, int most);
}
