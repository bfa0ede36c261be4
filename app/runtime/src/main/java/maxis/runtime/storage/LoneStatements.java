package maxis.runtime.storage;

import maxis.spi.Fault;
import maxis.spi.storage.Actor;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * Statements that are a transaction each. Role and actor travel in the same message as the
 * statement, which PostgreSQL takes for one transaction when nobody has begun one: it commits or
 * undoes all of it and forgets the actor, before it answers. One round trip instead of three.
 */
public final class LoneStatements {
    private final Jdbi jdbi;
    private final RoleNames names;

    LoneStatements(Jdbi jdbi, RoleNames names) {
        this.jdbi = jdbi;
        this.names = names;
    }

    /**
     * Runs a query for one actor; {@code work} binds its values and reads its rows. Names that
     * begin with "acting" are taken. An {@code Instant} must be bound as an {@code OffsetDateTime}:
     * of a value whose type it does not know the driver asks the server, and then sends what
     * follows as a transaction of its own, in which nobody acts and PostgreSQL refuses it.
     */
    public <T> T run(Actor actor, String sql, Function<Query, T> work) {
        PooledTransactions.refuseAnother();
        try (var handle = jdbi.open()) {
            return work.apply(
                    handle.createQuery(ActorSetting.SQL + ";\n" + sql)
                            .bind("actingRole", names.audience(actor.audience()))
                            .bind("actingMember", ActorSetting.memberOf(actor))
                            .addCustomizer(new SecondAnswer()));
        } catch (JdbiException failed) {
            throw DatabaseFaults.isAway(failed)
                    ? Fault.remote("The database is away", failed)
                    : failed;
        }
    }

    /** Passes by what the setting of the actor answered. */
    private static final class SecondAnswer implements StatementCustomizer {
        @Override
        public void afterExecution(PreparedStatement statement, StatementContext context)
                throws SQLException {
            if (!statement.getMoreResults()) {
                throw Fault.bug("The statement after the actor's answered no rows", null);
            }
        }
    }
}
