package maxis.runtime.storage;

import maxis.spi.Fault;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Audience;
import maxis.spi.storage.Transactions;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Transactions on pooled connections. Role and actor are set together, by the statement with which
 * BEGIN travels, and only until the end of the transaction: one round trip, and nothing left behind
 * on the connection.
 */
public final class PooledTransactions implements Transactions {
    private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();

    private final Jdbi jdbi;
    private final Map<Audience, String> roles;

    public PooledTransactions(Jdbi jdbi, RoleNames names) {
        this.jdbi = jdbi;
        this.roles =
                Stream.of(Audience.values())
                        .collect(Collectors.toUnmodifiableMap(a -> a, names::audience));
    }

    @Override
    public As as(Actor actor) {
        return new As() {
            @Override
            public <T> T run(Work<T> work) {
                return PooledTransactions.this.run(actor, work);
            }
        };
    }

    private <T> T run(Actor actor, Work<T> work) {
        refuseAnother();
        return ScopedValue.where(ACTING, actor).call(() -> runAlone(actor, work));
    }

    /** A transaction within another could wait for the connection or the locks of that one. */
    static void refuseAnother() {
        if (ACTING.isBound()) {
            throw Fault.bug(
                    "A transaction of "
                            + ACTING.get()
                            + " is running on this thread already; one in another would wait"
                            + " for it for ever",
                    null);
        }
    }

    private <T> T runAlone(Actor actor, Work<T> work) {
        RunningTransaction transaction;
        T result;
        try (var handle = jdbi.open()) {
            transaction = new RunningTransaction(actor, handle);
            result =
                    handle.inTransaction(same -> {
                        enter(same, actor);
                        try {
                            var answer = work.run(transaction);
                            refuseHiddenFailure(same);
                            return answer;
                        } finally {
                            transaction.end();
                        }
                    });
        } catch (JdbiException failed) {
            throw DatabaseFaults.isAway(failed)
                    ? Fault.remote("The database is away", failed)
                    : failed;
        }
        transaction.committed();
        return result;
    }

    /**
     * Once a statement has failed, PostgreSQL answers COMMIT with a rollback and the driver says
     * nothing. Work that caught the failure would pass for done.
     */
    private static void refuseHiddenFailure(Handle handle) {
        try {
            var connection = handle.getConnection().unwrap(BaseConnection.class);
            if (connection.getTransactionState() == TransactionState.FAILED) {
                throw Fault.bug(
                        "A statement of this transaction failed and the work went on; nothing of it"
                                + " can be kept",
                        null);
            }
        } catch (SQLException notOurDriver) {
            throw Fault.bug("The connection is not one of PostgreSQL's driver", notOurDriver);
        }
    }

    private void enter(Handle handle, Actor actor) {
        handle.createQuery(ActorSetting.SQL)
                .bind("actingRole", roles.get(actor.audience()))
                .bind("actingMember", ActorSetting.memberOf(actor))
                .mapTo(String.class)
                .one();
    }
}
