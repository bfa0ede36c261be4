package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;

/** What {@code ./maxis test}, {@code bench} and {@code format} ask of Maven and tell the person. */
final class ScriptCommandsTest {
    @TempDir private Path directory;
    private FakeMachine machine;

    @BeforeEach
    void aCloneWithTests() {
        machine =
                FakeMachine.withSources(directory)
                        .jdk("root/usr/lib/jvm/jdk", "25.0.3")
                        .maven("3.8.7");
        machine.write("clone/modules/community/pom.xml", "<project/>")
                .write("clone/modules/community/src/test/java/maxis/community/BansTest.java", "")
                .write("clone/modules/community/src/test/java/maxis/community/WelcomeTest.java", "")
                .write("clone/app/runtime/src/test/java/maxis/runtime/JobsTest.java", "")
                .write("clone/app/runtime/src/test/java/maxis/runtime/TransactionsBench.java", "");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '-Dmaxis.size=small'",
        "'--long', '-Dmaxis.size=full'",
        "'--long community', '-Dmaxis.size=full -pl modules/community -am"
                + " -Dtest=BansTest,WelcomeTest'",
        "'JobsTest', '-Dmaxis.size=small -pl app/runtime -am -Dtest=JobsTest'",
        "'JobsTest#oneRuns', '-Dmaxis.size=small -pl app/runtime -am -Dtest=JobsTest#oneRuns'",
        "'runtime BansTest', '-Dmaxis.size=small -pl app/runtime,modules/community -am"
                + " -Dtest=JobsTest,BansTest'"
    })
    void testRunsWhatIsNamed(String arguments, String expected) {
        var ending = machine.maxis(("test " + arguments).strip().split(" ", -1));

        assertThat(ending.status()).isZero();
        assertThat(machine.mavenCalls()).singleElement().asString().endsWith(" verify " + expected);
    }

    @Test
    void testEndsWithASummaryAndSurefiresOwnLines() {
        machine.write(
                "maven-output",
                """
                [INFO] Running maxis.runtime.JobsTest
                seed 42
                [INFO] chatter of a plugin
                [WARNING] Tests run: 2, Failures: 0, Errors: 0, Skipped: 1, Time elapsed: 0.1 s -- in maxis.runtime.JobsTest
                [WARNING] Tests run: 2, Failures: 0, Errors: 0, Skipped: 1
                [ERROR] Tests run: 3, Failures: 1, Errors: 1, Skipped: 0, Time elapsed: 0.1 s -- in maxis.deploy.ATest
                [ERROR] Tests run: 3, Failures: 1, Errors: 1, Skipped: 0
                """);

        var ending = machine.maxis("test");

        assertThat(ending.out())
                .contains(
                        "[1/2] Runtime",
                        "seed 42",
                        "Tests run: 2, Failures: 0, Errors: 0, Skipped: 1\n")
                .contains("Passed: 2 suites, 5 tests, 2 failed, 1 skipped; ", "size small.")
                .doesNotContain("chatter");
    }

    @Test
    void theStatusIsMavens() {
        assertThat(machine.write("maven-status", "1\n").maxis("test").status()).isEqualTo(1);
        assertThat(machine.write("maven-status", "7\n").maxis("test").out()).contains("FAILED: ");
    }

    @Test
    void afterATestOfEverythingTheProgramIsBuilt() {
        machine.maxis("test");
        machine.maxis("run");

        assertThat(machine.mavenCalls()).hasSize(1);
    }

    @Test
    void afterATestOfOneClassItMayNotBe() {
        machine.maxis("test", "JobsTest");
        machine.maxis("run");

        assertThat(machine.mavenCalls()).hasSize(2);
    }

    @Test
    void onlyBrowserTestsBringABrowser() throws IOException {
        machine.executable("bin/id", "echo 0")
                .executable("bin/apk", "echo \"$*\" >>\"$FAKE/installed\"");
        machine.maxis("test");
        assertThat(machine.path("installed")).doesNotExist();

        machine.write(
                "clone/modules/community/src/test/java/maxis/community/PagesBrowserTest.java", "");
        machine.maxis("test");
        assertThat(machine.path("installed")).hasContent("add -q chromium");
    }

    @ParameterizedTest
    @CsvSource({
        "test --lnog, unknown option: --lnog (did you mean --long?)",
        "test --logn, did you mean --long?",
        "test comunity, unknown name: comunity (did you mean community?)",
        "test JobTest, did you mean JobsTest?",
        "bench TransactionBench, did you mean TransactionsBench?",
        "bench --halp, did you mean --help?",
        "format --hlep, did you mean --help?",
        "test --quite-another, unknown option: --quite-another"
    })
    void aTypoIsRefusedWithASuggestion(String command, String message) {
        var ending = machine.maxis(command.split(" ", -1));

        assertThat(ending.status()).isEqualTo(2);
        assertThat(ending.err()).contains(message);
        assertThat(machine.mavenCalls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "bench", "format"})
    void eachCommandExplainsItselfWithoutDoingAnything(String command) {
        var ending = machine.maxis(command, "--help");

        assertThat(ending.status()).isZero();
        assertThat(ending.out()).startsWith("Usage: ./maxis " + command).contains("Exit codes: 0");
        assertThat(machine.mavenCalls()).isEmpty();
    }

    @Test
    void benchRunsTheBenchmarksAlone() {
        machine.maxis("bench");

        assertThat(machine.mavenCalls())
                .singleElement()
                .asString()
                .endsWith("verify -Pbench -pl app/runtime -am -Dtest=TransactionsBench");
    }

    @Test
    void formatWritesTheSources() {
        assertThat(machine.maxis("format").err())
                .contains("All Java sources are in the project's format.");
        assertThat(machine.mavenCalls())
                .singleElement()
                .asString()
                .endsWith("-N process-sources -Dformat.mode=write");
    }
}
