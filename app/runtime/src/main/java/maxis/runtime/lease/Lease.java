package maxis.runtime.lease;

import maxis.spi.Fault;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import org.jdbi.v3.core.JdbiException;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * One process's share in a lease. By the clock of the database no two processes hold it at once.
 * This process's own clock only tells whether it may still believe so: one that stood still for
 * longer than the lease lasts holds back until it has asked again.
 *
 * <p>A holder that cannot reach the database keeps what it has: nobody else who cannot reach it
 * could take the lease, and silence towards everybody would be worse. Where only this process is
 * cut off from the database, two believe to hold it until it is back; what the database is asked to
 * write stays with one of them.
 */
public final class Lease {
    /** How long it lasts without being prolonged. */
    public static final Duration SPAN = Duration.ofSeconds(10);

    private final LeaseStore store = new LeaseStore();
    private final Transactions transactions;
    private final String name;
    private final String process;
    private final LongSupplier nanos;
    private volatile long token;
    private volatile long heldUntil;
    private volatile boolean isDatabaseAway;

    /**
     * @param process a name that no other process has
     * @param nanos this process's own clock, which nobody sets
     */
    public Lease(Transactions transactions, String name, String process, LongSupplier nanos) {
        this.transactions = transactions;
        this.name = name;
        this.process = process;
        this.nanos = nanos;
    }

    /** The name under which this process holds it. */
    public String process() {
        return process;
    }

    /** Takes or prolongs it; to be called again and again. For one thread. */
    public Holding turn() {
        long asked = nanos.getAsLong();
        long before = token;
        try {
            token =
                    transactions
                            .as(Actor.system("gateway"))
                            .run(transaction -> store.hold(transaction, name, process, SPAN));
            isDatabaseAway = false;
        } catch (Fault | JdbiException away) {
            isDatabaseAway = true;
            return before == 0 ? new Holding.Elsewhere() : new Holding.Kept(before);
        }
        heldUntil = asked + SPAN.toNanos();
        if (token == 0) {
            return before == 0 ? new Holding.Elsewhere() : new Holding.Lost();
        }
        // Under another number others may have held it in between; what they did is unknown here.
        return before == token ? new Holding.Kept(token) : new Holding.Taken(token);
    }

    /** Whether this process may still act as the holder. */
    public boolean isHeld() {
        return token != 0 && (isDatabaseAway || nanos.getAsLong() - heldUntil < 0);
    }

    /** Gives it up, so that another process may take it at once. */
    public void leave() {
        token = 0;
        try {
            transactions
                    .as(Actor.system("gateway"))
                    .execute(transaction -> store.leave(transaction, name, process));
        } catch (Fault | JdbiException away) {
            // It ends by itself then.
            isDatabaseAway = true;
        }
    }
}
