package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What an operator may get wrong about a server of somebody else's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BadDatabaseTest {
    private static final String NEWER =
            "insert into flyway_schema_history select max(installed_rank) + 1, '29991231.0000', 'add"
                    + " wings', 'SQL', 'runtime/V29991231_0000__add_wings.sql', 0, 'somebody', now(),"
                    + " 0, true from flyway_schema_history";

    private Outside server;
    private Home home;

    @BeforeAll
    void startTheServer(@TempDir Path place) {
        server = Outside.start(place);
    }

    @AfterAll
    void endTheServer() {
        server.close();
    }

    @BeforeEach
    void install(@TempDir Path directory) {
        home = Home.fresh(directory.resolve("home")).inAHurry();
    }

    @AfterEach
    void end() {
        home.close();
    }

    @Test
    void aServerThatIsAwayIsNamed() {
        int port = Outside.closedPort();
        home.set("DATABASE_URL", "postgres://maxis:secret@127.0.0.1:" + port + "/maxis");

        Refused.by(home.run("run"))
                .because("127.0.0.1:" + port + "/maxis does not answer. Check that it runs")
                .hides("secret");
    }

    @Test
    void aWrongPasswordIsToldFromAnAbsentServerAndNotRepeated() {
        server.database("guarded", "createrole");
        home.set("DATABASE_URL", server.address("guarded", "simsalabim", "guarded"));

        Refused.by(home.run("run"))
                .because("refuses the login of guarded. Check user and password")
                .hides("simsalabim");
    }

    @Test
    void aDatabaseThatIsNotThereIsNotMade() {
        server.database("present", "createrole");
        home.set("DATABASE_URL", server.address("present", Outside.PASSWORD, "absent"));

        Refused.by(home.run("run")).because("There is no such database at ", "/absent");
    }

    @Test
    void aLoginThatMayNotMakeRolesIsToldWhatToAskFor() {
        server.database("powerless", "nocreaterole");
        home.set("DATABASE_URL", server.address("powerless"));

        Refused.by(home.run("run"))
                .because(
                        "may not create roles",
                        "powerless_owner",
                        "alter role \"powerless\" createrole;");

        server.execute("postgres", "alter role powerless createrole");
        assertThat(home.run("sql", "-c", "select 1").status()).isZero();
    }

    @Test
    void aSchemaOfANewerVersionIsLeftAlone() {
        server.database("newer", "createrole");
        home.set("DATABASE_URL", server.address("newer"));
        assertThat(home.run("sql", "-c", NEWER).out()).contains("1 rows");

        Refused.by(home.run("run"))
                .because("belongs to a newer version of Maxis", "V29991231_0000__add_wings.sql");

        server.execute(
                "newer", "delete from flyway_schema_history where description = 'add wings'");
        assertThat(home.run("sql", "-c", "select 1").status()).isZero();
    }

    @Test
    void theKeyFileOfAnotherInstallationIsAskedFor(@TempDir Path elsewhere) {
        server.database("shared", "createrole");
        home.set("DATABASE_URL", server.address("shared"));
        var program = home.start("run");
        program.awaitReady();

        try (var other = Home.fresh(elsewhere.resolve("home"))) {
            other.set("DATABASE_URL", server.address("shared"));

            Refused.by(other.run("run")).because("another key file", "Copy the key file");
        }
        assertThat(program.isAlive()).isTrue();
    }
}
