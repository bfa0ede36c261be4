package maxis.testing.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.storage.PoolSettings;
import maxis.runtime.storage.Storage;
import maxis.spi.Fault;
import maxis.testing.TestDatabase;
import maxis.testing.server.OnEveryServer;
import maxis.testing.server.ServerKind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

@OnEveryServer
class MigrationTest {
    @Parameter private ServerKind server;
    private TestDatabase database;

    @BeforeEach
    void open() {
        database = server.freshDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aMigrationThatUpdatesRowsReachesThemUnderForcedSecurity() {
        database.asOwner()
                .useHandle(owner -> {
                    owner.execute(
                            "create table planted (id int, state text); select guard_table('planted')");
                    owner.execute(
                            "insert into planted select n, 'old' from generate_series(1, 5) n");

                    assertThat(owner.execute("update planted set state = 'new'")).isEqualTo(5);

                    // Without the policy of the owner it would change nothing and say nothing.
                    owner.execute("drop policy owner_works on planted");
                    assertThat(owner.execute("update planted set state = 'newer'")).isZero();
                });
    }

    @Test
    void aSchemaOfANewerProgramIsRefused() {
        remember("20991231.2359", "runtime/V20991231_2359__do_what_nobody_knows_yet.sql");

        assertThatThrownBy(this::start)
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.OPERATOR))
                .hasMessageContaining("newer version of Maxis")
                .hasMessageContaining("runtime/V20991231_2359__do_what_nobody_knows_yet.sql");
    }

    @Test
    void aSchemaWithANewerStepAmongTheOldOnesIsRefused() {
        remember("20261121.0801", "runtime/V20261121_0801__do_what_was_merged_late.sql");

        assertThatThrownBy(this::start).hasMessageContaining("newer version of Maxis");
    }

    @Test
    void whatACogLeftBehindThatIsGoneIsIgnored() {
        remember("20200101.0000", "oldcog/V20200101_0000__create_old_things.sql");
        remember("20991231.2359", "oldcog/V20991231_2359__change_old_things.sql");

        assertThat(start()).isZero();
    }

    @Test
    void aStepThatComesLateIsRunLate() {
        remember("20991231.2359", "oldcog/V20991231_2359__change_old_things.sql");
        database.asOwner()
                .useHandle(owner -> {
                    owner.execute("drop table events; drop function publish_event");
                    owner.execute(
                            "delete from flyway_schema_history where script like '%\\_\\_create\\_events.sql'");
                });

        assertThat(start()).isEqualTo(1);

        database.asOwner().useHandle(owner -> owner.execute("select from events"));
        assertThat(start()).isZero();
    }

    private int start() {
        var on = server.server();
        try (var storage =
                Storage.open(
                        on.login(database.name()),
                        on.roles(),
                        on.keys(),
                        PoolSettings.standard())) {
            return storage.migrationsApplied();
        }
    }

    private void remember(String version, String script) {
        database.asOwner()
                .useHandle(owner ->
                        owner.execute(
                                """
                                insert into flyway_schema_history
                                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                                select max(installed_rank) + 1, ?, 'planted', 'SQL', ?, 1, 'somebody', 1, true
                                from flyway_schema_history
                                """,
                                version,
                                script));
    }
}
