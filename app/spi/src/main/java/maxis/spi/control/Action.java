package maxis.spi.control;

import maxis.spi.storage.Transaction;

/**
 * Something that can be ordered. The runtime stores each order, asks for approval where the risk
 * demands it, and has it carried out once by one process.
 */
public interface Action<P extends Record> {
    /** What it would do: whom and what it touches. Changes nothing. */
    Preview preview(Transaction transaction, P parameters);

    /**
     * Does it, within the transaction that ends the order; what talks to the outside is enqueued as
     * jobs.
     */
    Outcome carryOut(Transaction transaction, P parameters);
}
