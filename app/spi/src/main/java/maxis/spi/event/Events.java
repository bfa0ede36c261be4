package maxis.spi.event;

import maxis.spi.storage.Transaction;

/** Tells what happened. */
public interface Events {
    /**
     * Stores the event and one delivery per handler with the transaction: all of it commits, or
     * nothing does.
     */
    void publish(Transaction transaction, DomainEvent event);
}
