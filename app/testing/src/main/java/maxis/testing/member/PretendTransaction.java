package maxis.testing.member;

import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;

import org.jdbi.v3.core.Handle;

/** A transaction in which somebody acts and that reaches no database. */
public record PretendTransaction(Actor actor) implements Transaction {
    @Override
    public Handle handle() {
        throw new IllegalStateException("There is no database behind a pretended transaction");
    }
}
