package maxis.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.storage.Audience;
import maxis.testing.TestDatabase;
import maxis.testing.server.OnEveryServer;
import maxis.testing.server.ServerKind;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** What somebody can do who has got hold of one of the logins, and nothing else. */
@OnEveryServer
class BareLoginTest {
    private static final String REFUSED = "42501";

    @Parameter private ServerKind server;
    private TestDatabase database;
    private List<Table> tables;

    @BeforeParameterizedClassInvocation
    void plantARowInEachTable() {
        database = server.freshDatabase();
        tables =
                database.asOwner()
                        .withHandle(owner -> {
                            Planting.inEveryTable(owner, 1);
                            return Table.all(owner);
                        });
    }

    @AfterParameterizedClassInvocation
    void close() {
        database.close();
    }

    @Test
    void theApplicationSeesNoRowOfAnyTable() {
        assertThat(tables)
                .extracting(Table::name)
                .contains("flyway_schema_history", "scheduled_tasks");
        for (var table : tables) {
            assertThat(rows(database.asOwner(), table))
                    .as("planted in %s", table.name())
                    .isPositive();
            assertThat(rows(database.asApplication(), table)).as(table.name()).isZero();
        }
    }

    @Test
    void theApplicationWritesToNoTable() {
        for (var table : tables) {
            var column = table.columns().getLast().name();
            assertRefused(
                    database.asApplication(),
                    new SampleRow(table, 1001, 100_002, (parent, key) -> "'1'").insert(),
                    "update %1$s set %2$s = %2$s".formatted(table.name(), column),
                    "delete from " + table.name(),
                    "truncate " + table.name() + " cascade",
                    "copy " + table.name() + " from stdin");
        }
    }

    @Test
    void theApplicationTakesNoRoleThatOwnsOrPolls() {
        var names = database.storage().names();
        assertRefused(
                database.asApplication(),
                "set role " + names.owner(),
                "set role " + names.jobs(),
                "set role " + server.server().login(database.name()).user(),
                "set role postgres",
                "set session authorization " + names.owner(),
                "select set_config('role', '" + names.owner() + "', true)");
    }

    @Test
    void theApplicationChangesNoPolicyAndMakesNothing() {
        assertRefused(
                database.asApplication(),
                "alter policy owner_works on events to public",
                "drop policy owner_works on events",
                "create policy mine on events using (true)",
                "alter table events disable row level security",
                "alter table events no force row level security",
                "set row_security = off; select * from events",
                "create table mine (id int)",
                "create function mine() returns int language sql as 'select 1'",
                "create schema mine",
                "create role mine");
    }

    @Test
    void theSchedulerSeesItsTableOnly() {
        var scheduler = Jdbi.create(database.storage().jobs());
        for (var table : tables) {
            if (table.name().equals("scheduled_tasks")) {
                assertThat(rows(scheduler, table)).isPositive();
                assertRefused(scheduler, "truncate scheduled_tasks");
            } else {
                assertRefused(scheduler, "select * from " + table.name());
            }
        }
        Stream.of(Audience.values())
                .map(database.storage().names()::audience)
                .forEach(role -> assertRefused(scheduler, "set role " + role));
    }

    @Test
    void noAudienceHasARightOnTheJobsThatWait() {
        for (var audience : Audience.values()) {
            var rights =
                    "select has_table_privilege('%s', 'scheduled_tasks', 'select, insert, update, delete, truncate, references, trigger')"
                            .formatted(database.storage().names().audience(audience));

            assertThat(one(database.asOwner(), rights)).as(audience.name()).isEqualTo("f");
        }
    }

    @Test
    void aMemberNeitherEndsNorParksNorRestartsAJob() {
        var member = database.storage().names().audience(Audience.MEMBER);
        for (var call :
                List.of(
                        "finish_job('a', 'b', 'c', 1)",
                        "continue_job('a', 'b', 'c', 1, null, now(), now())",
                        "park_job('a', 'b', 'c', 1, 'd', 'e', now(), null, null)",
                        "ensure_recurring_job('a', null, now(), now())",
                        "restart_parked_job(1, now())")) {
            assertRefused(
                    database.asApplication(), "set local role " + member + "; select " + call);
        }
    }

    private static int rows(Jdbi login, Table table) {
        return login.withHandle(handle ->
                handle.createQuery("select * from " + table.name()).mapToMap().list().size());
    }

    private static String one(Jdbi login, String query) {
        return login.withHandle(handle -> handle.createQuery(query).mapTo(String.class).one());
    }

    /** Each on its own, with nothing kept. */
    private static void assertRefused(Jdbi login, String... statements) {
        for (var statement : statements) {
            assertThat(stateAfter(login, statement)).as(statement).isEqualTo(REFUSED);
        }
    }

    private static String stateAfter(Jdbi login, String statement) {
        return login.withHandle(handle -> {
            handle.begin();
            try {
                handle.execute(statement);
                return "done";
            } catch (JdbiException refused) {
                return refused.getCause() instanceof SQLException said
                        ? said.getSQLState()
                        : refused.toString();
            } finally {
                handle.rollback();
            }
        });
    }
}
