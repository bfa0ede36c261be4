package maxis.testing.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.storage.Storage;
import maxis.spi.Fault;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import java.util.function.Consumer;

/** One transaction of one actor, who must find nobody but itself in it. */
record Turn(Storage storage, Jdbi superuser, Actor actor) {
    void suffer(Misfortune misfortune) {
        switch (misfortune) {
            case NONE -> run(transaction -> {});
            case THROWN_EXCEPTION -> {
                var thrown = new IllegalStateException("thrown by the work");
                assertThatThrownBy(() -> run(transaction -> throwing(thrown))).isSameAs(thrown);
            }
            case BROKEN_STATEMENT ->
                    assertThatThrownBy(() -> run(Turn::breakStatement))
                            .isInstanceOf(JdbiException.class)
                            .hasMessageContaining("division by zero");
            case HIDDEN_BROKEN_STATEMENT ->
                    assertThatThrownBy(() -> attempt(Turn::breakStatementQuietly))
                            .isInstanceOf(Fault.class)
                            .hasMessageContaining("the work went on");
            case KILLED_CONNECTION ->
                    assertThatThrownBy(() -> run(this::kill))
                            .isInstanceOfSatisfying(
                                    Fault.class,
                                    fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.REMOTE));
        }
    }

    /** As whom a connection acts: role, then actor. */
    static String identity(Handle handle) {
        return handle.createQuery(
                        "select current_user || ' as ' || coalesce(current_setting('app.actor',"
                                + " true), '')")
                .mapTo(String.class)
                .one();
    }

    static int backend(Handle handle) {
        return handle.createQuery("select pg_backend_pid()").mapTo(Integer.class).one();
    }

    private void run(Consumer<Handle> incident) {
        attempt(handle -> {
            incident.accept(handle);
            assertThat(identity(handle)).isEqualTo(expected());
        });
    }

    private void attempt(Consumer<Handle> incident) {
        storage.transactions().as(actor).execute(transaction -> within(transaction, incident));
    }

    private void within(Transaction transaction, Consumer<Handle> incident) {
        assertThat(identity(transaction.handle())).isEqualTo(expected());
        incident.accept(transaction.handle());
    }

    private String expected() {
        return storage.names().audience(actor.audience())
                + " as "
                + switch (actor) {
                    case Actor.Person person -> Long.toString(person.id().value());
                    case Actor.Program program -> "";
                };
    }

    private static void throwing(RuntimeException exception) {
        throw exception;
    }

    private static void breakStatement(Handle handle) {
        handle.execute("select 1 / 0");
    }

    private static void breakStatementQuietly(Handle handle) {
        assertThatThrownBy(() -> breakStatement(handle)).isInstanceOf(JdbiException.class);
    }

    private void kill(Handle handle) {
        int victim = backend(handle);
        superuser.useHandle(
                killer -> killer.execute("select pg_terminate_backend(?, 5000)", victim));
    }
}
