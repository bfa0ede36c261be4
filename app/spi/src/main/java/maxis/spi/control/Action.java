package maxis.spi.control;

import maxis.spi.storage.Transaction;

/**
 * Something that can be ordered. The runtime stores each order, asks for approval where the risk or
 * the manner demands it, and has it carried out once by one process. Both methods run as the
 * system, on any thread.
 */
public interface Action<P extends Record> {
    /**
     * What it would do: whom and what it touches. The transaction only reads; an attempt to write
     * fails. It is asked again before an approved order is carried out, so it must answer the same
     * version as long as nothing that matters has changed.
     */
    Preview preview(Transaction transaction, P parameters);

    /**
     * Does it, within the transaction that ends the order; what talks to the outside is enqueued as
     * jobs. What was written before it refuses or throws is rolled back. Whatever must not change
     * between the last look and the act is locked and looked at here.
     */
    Outcome carryOut(Transaction transaction, P parameters);
}
