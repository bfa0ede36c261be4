package maxis.runtime.storage;

import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;

import org.jdbi.v3.core.Handle;

import java.util.ArrayList;
import java.util.List;

/** A transaction as the runtime sees it. */
public final class RunningTransaction implements Transaction {
    private final Actor actor;
    private final Handle handle;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean isOver;

    RunningTransaction(Actor actor, Handle handle) {
        this.actor = actor;
        this.handle = handle;
    }

    /** The runtime's view of a transaction that its own {@code Transactions} started. */
    public static RunningTransaction of(Transaction transaction) {
        return (RunningTransaction) transaction;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Handle handle() {
        if (isOver) {
            throw new IllegalStateException(
                    "The transaction is over; take its handle inside the work only");
        }
        return handle;
    }

    /** Runs once the transaction has committed, for wake-up calls that may be lost. */
    public void afterCommit(Runnable call) {
        if (!afterCommit.contains(call)) {
            afterCommit.add(call);
        }
    }

    void end() {
        isOver = true;
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }
}
