package maxis.spi.control;

import maxis.spi.storage.Transaction;

/** An action that can be taken back. */
public interface UndoableAction<P extends Record> extends Action<P> {
    /**
     * Takes back what {@link #carryOut} did, given what it returned, in the transaction that ends
     * the undoing order. It happens once; refused or failed, it may be asked for again.
     */
    Outcome undo(Transaction transaction, P parameters, Outcome.Done done);
}
