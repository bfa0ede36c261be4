package maxis.testing.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.storage.PoolSettings;
import maxis.runtime.storage.Storage;
import maxis.spi.Fault;
import maxis.spi.storage.Actor;
import maxis.spi.value.MemberId;
import maxis.testing.TestDatabase;
import maxis.testing.bench.RoundTrips;
import maxis.testing.server.OnEveryServer;
import maxis.testing.server.ServerKind;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

import java.sql.SQLException;
import java.util.concurrent.Executors;

/** One connection, so that whatever an actor left would be seen by whoever comes next. */
@OnEveryServer
class LoneStatementsTest {
    private static final Actor JEAN = Actor.member(new MemberId(1001));
    private static final String IDENTITY = "select current_user || ' as ' || acting_member()";

    @Parameter private ServerKind server;
    private TestDatabase database;
    private Storage storage;
    private RoundTrips trips;

    @BeforeParameterizedClassInvocation
    void open() {
        database = server.freshDatabase();
        trips = new RoundTrips("lone-" + database.name() + "-" + server);
        storage =
                Storage.openPrepared(
                        trips.counted(server.server().login(database.name())),
                        server.server().roles(),
                        server.server().keys(),
                        PoolSettings.standard().withSize(1));
    }

    @AfterParameterizedClassInvocation
    void close() {
        storage.close();
        database.close();
    }

    @AfterEach
    void nobodyIsLeftOnTheConnection() {
        assertThat(storage.jdbi().withHandle(Turn::identity))
                .isEqualTo(storage.names().app() + " as ");
    }

    @Test
    void theActorActsInTheStatement() {
        for (int time = 0; time < 20; time++) {
            var member = Actor.member(new MemberId(time));

            assertThat(ask(member, IDENTITY))
                    .isEqualTo(storage.names().audience(member.audience()) + " as " + time);
        }
    }

    @Test
    void itTakesOneRoundTrip() {
        assertThat(trips.fewestOf(40, () -> ask(JEAN, "select 'answer'"))).isEqualTo(1);
    }

    @Test
    void aStatementThatFailsLeavesNobodyBehind() {
        for (int time = 0; time < 20; time++) {
            assertThatThrownBy(() -> ask(JEAN, "select (1 / 0)::text"))
                    .isInstanceOf(JdbiException.class)
                    .hasMessageContaining("division by zero");
        }
    }

    @Test
    void whatFailsAtCommitIsNotTakenForDone() throws Exception {
        plantRefusalAtCommit();

        for (int time = 0; time < 20; time++) {
            assertThatThrownBy(() -> ask(JEAN, "insert into late (id) values (1) returning 'done'"))
                    .isInstanceOf(JdbiException.class)
                    .hasMessageContaining("late_reference");
        }
    }

    @Test
    void aConnectionThatDiesMeanwhileIsAFaultOfTheOtherSideAndTheNextOneServes() throws Exception {
        try (var executor = Executors.newSingleThreadExecutor();
                var superuser = superuser()) {
            superuser.execute("select pg_advisory_lock(4711)");
            var victim = storage.jdbi().withHandle(LoneStatementsTest::backend);
            var asked =
                    executor.submit(() -> ask(JEAN, "select pg_advisory_xact_lock(4711)::text"));
            awaitLock(superuser, victim);

            superuser.execute("select pg_terminate_backend(?, 5000)", victim);

            assertThatThrownBy(asked::get)
                    .hasCauseInstanceOf(Fault.class)
                    .hasMessageContaining("The database is away");
        }
        assertThat(ask(JEAN, "select 'answer'")).isEqualTo("answer");
    }

    private static void awaitLock(Handle superuser, int backend) {
        superuser.execute(
                """
                do $$
                begin
                    while not exists (select from pg_locks where pid = %d and not granted) loop
                        perform pg_sleep(0.01);
                    end loop;
                end
                $$
                """
                        .formatted(backend));
    }

    private Handle superuser() throws SQLException {
        var superuser = server.server().superuser();
        return Jdbi.open(
                server.server()
                        .login(database.name())
                        .as(superuser.user(), superuser.password())
                        .connect());
    }

    private static int backend(Handle handle) {
        return handle.createQuery("select pg_backend_pid()").mapTo(Integer.class).one();
    }

    @Test
    void withinATransactionItIsAMistake() {
        assertThatThrownBy(() ->
                        storage.transactions()
                                .as(JEAN)
                                .execute(transaction -> ask(JEAN, "select 'never'")))
                .hasMessageContaining("is running on this thread already");
    }

    private String ask(Actor actor, String sql) {
        return storage.loneStatements().run(actor, sql, query -> query.mapTo(String.class).one());
    }

    private void plantRefusalAtCommit() throws Exception {
        try (var owner = storage.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    """
                    create table known (id bigint primary key);
                    create table late (id bigint constraint late_reference references known
                        deferrable initially deferred);
                    grant select, insert on late to %1$s;
                    """
                            .formatted(storage.names().audience(JEAN.audience())));
        }
    }
}
