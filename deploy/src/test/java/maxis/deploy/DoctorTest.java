package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import maxis.runtime.stored.RecordJson;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** The doctor says of each part that it is well, or what to do. */
final class DoctorTest {
    @TempDir private Path directory;

    private Home home;

    record Line(String part, String state, String detail, String remedy) {}

    record Report(List<Line> lines) {}

    @BeforeEach
    void install() {
        home = Home.prepared(directory.resolve("home")).inAHurry();
    }

    @AfterEach
    void end() {
        home.close();
    }

    @Test
    void aGoodInstallationIsWellInEveryPart() {
        var seen = home.run("doctor");

        assertThat(seen.out().lines().filter(line -> !line.contains(" disk ")))
                .extracting(line -> line.substring(9, 25).strip())
                .contains("java", "configuration", "server", "database", "jobs");
        // The disk is that of whoever runs the tests.
        assertThat(seen.out().lines().filter(line -> !line.contains(" disk ")))
                .allMatch(line -> line.startsWith("ok "));
        assertThat(seen.status()).isEqualTo(seen.out().contains("\npoor ") ? 1 : 0);
        assertThat(seen.err()).isEmpty();
    }

    @Test
    void anAbsentDatabaseIsOneBrokenLineThatSaysWhatToDo() {
        int port = Outside.closedPort();
        home.set("DATABASE_URL", "postgres://maxis:secret@127.0.0.1:" + port + "/maxis");

        var seen = home.run("doctor");

        assertThat(seen.status()).isEqualTo(1);
        assertThat(seen.out().lines().filter(line -> !line.startsWith("ok ")))
                .singleElement()
                .asString()
                .startsWith("broken   server ")
                .contains("127.0.0.1:" + port, "does not answer. Check that it runs");
        assertThat(seen.out() + seen.err()).doesNotContain("secret", "\tat ");
    }

    @Test
    void aBrokenConfigurationIsALineOfTheReport() {
        home.configure("storage.pool-sizes = 3");

        var seen = home.run("doctor");

        assertThat(seen.status()).isEqualTo(1);
        assertThat(seen.out())
                .contains("broken   configuration", "Did you mean \"storage.pool-size\"?");
    }

    @Test
    void programsReadTheSameAsJson() {
        home.set(
                "DATABASE_URL",
                "postgres://maxis:secret@127.0.0.1:" + Outside.closedPort() + "/maxis");

        var seen = home.run("doctor", "--json");
        var report = new RecordJson().read("{\"lines\":" + seen.out() + "}", Report.class);

        assertThat(report.lines())
                .extracting(Line::part, Line::state)
                .contains(tuple("java", "ok"), tuple("server", "broken"));
        assertThat(seen.status()).isEqualTo(1);
    }
}
