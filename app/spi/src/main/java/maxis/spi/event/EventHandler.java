package maxis.spi.event;

import maxis.spi.storage.Transaction;

/**
 * Reacts to one type of event. It runs after the publisher's commit, on a virtual thread, as the
 * system, in a transaction that also ends the delivery: what it writes happens exactly once.
 * Deliveries of different events may run at the same time and out of order. One that throws is
 * tried again with growing pauses and parked after the tenth time.
 *
 * <p>What must reach Discord, Stripe or a model is enqueued as a job here, never done.
 */
@FunctionalInterface
public interface EventHandler<E extends DomainEvent> {
    void handle(Transaction transaction, E event);
}
