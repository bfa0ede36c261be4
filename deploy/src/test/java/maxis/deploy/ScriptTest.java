package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How {@code ./maxis} starts the program. */
final class ScriptTest {
    private static final String JDK = "root/usr/lib/jvm/jdk";

    @TempDir private Path directory;

    @Test
    void argumentsReachTheProgramAsTheyWereTyped() {
        var ending = installed().maxis("sql", "select 'a  b' as \"c\"", "", "*", "--json");

        assertThat(ending.out())
                .endsWith("maxis.runtime.Maxis\nsql\nselect 'a  b' as \"c\"\n\n*\n--json\n");
        assertThat(ending.status()).isZero();
    }

    @Test
    void theProgramTakesTheScriptsProcessSoThatSignalsReachIt() {
        var ending = installed().maxis("run");

        assertThat(ending.out()).contains("pid " + ending.pid() + "\n");
    }

    @Test
    void theProgramKnowsItsHomeAndGetsItsJarsInOneOrder() {
        var machine = installed();
        var home = machine.path("clone");

        assertThat(machine.maxis("check").out().lines())
                .contains("-Dmaxis.home=" + home, home + "/lib/a.jar:" + home + "/lib/b.jar");
    }

    @Test
    void aLinkFromElsewhereStartsTheSameInstallation() throws IOException {
        var machine = installed();
        Files.createDirectories(machine.path("home/bin"));
        Files.createSymbolicLink(machine.path("home/bin/second"), machine.path("clone/maxis"));
        Files.createSymbolicLink(machine.path("home/bin/first"), Path.of("second"));

        var ending =
                FakeMachine.Ending.of(
                        machine.run(List.of(machine.path("home/bin/first").toString(), "version")));

        assertThat(ending.out()).contains("-Dmaxis.home=" + machine.path("clone"));
    }

    @Test
    void aPathThatIsNotAsciiWorksInTheCLocale() {
        var machine = installed().set("LC_ALL", "C");
        // Spelled in bytes: the JVM of this test may itself run in the C locale, and could not name
        // the folder.
        var command = "cp -R clone $'caf\\xc3\\xa9' && exec $'caf\\xc3\\xa9/maxis' version";

        assertThat(FakeMachine.Ending.of(machine.run(List.of("bash", "-c", command))).out())
                .contains("/caf\u00e9\n", "locale C.UTF-8\n");
    }

    @Test
    void theOperatorsOptionsComeAfterOursAndMayNameAnotherCollector() {
        var machine = installed().set("MAXIS_JAVA_OPTS", "-Xmx1g -XX:+UseG1GC");

        assertThat(machine.maxis("run").out().lines())
                .containsSubsequence(
                        "-Dguice_bytecode_gen_option=DISABLED", "-Xmx1g", "-XX:+UseG1GC", "-cp")
                .doesNotContain("-XX:+UseSerialGC");
        assertThat(machine.set("MAXIS_JAVA_OPTS", "").maxis("run").out().lines())
                .contains("-XX:+UseSerialGC");
    }

    @Test
    void helpComesFromTheProgramWhereItIsBuilt() {
        assertThat(installed().maxis().out()).endsWith("maxis.runtime.Maxis\n--help\n");
        assertThat(installed().maxis("-h").out()).endsWith("maxis.runtime.Maxis\n--help\n");
        assertThat(installed().maxis("help", "run").out())
                .endsWith("maxis.runtime.Maxis\nhelp\nrun\n");
    }

    @Test
    void helpNeedsNeitherBuildNorJava() {
        var machine = FakeMachine.withSources(directory);
        var ending = machine.maxis("--help");

        assertThat(ending.status()).isZero();
        assertThat(ending.err()).isEmpty();
        assertThat(ending.out())
                .contains("run ", "check ", "test ", "bench ", "format ", "Exit codes:");
    }

    @Test
    void helpIsShownEvenWhenTheProgramDoesNotStart() {
        var machine = installed().executable(JDK + "/bin/java", "echo broken >&2; exit 1");

        assertThat(machine.maxis("--help").out()).startsWith("Usage: ./maxis");
    }

    @Test
    void aDistributionWithoutItsJarsSaysSo() throws IOException {
        var machine = installed();
        Files.delete(machine.path("clone/lib/a.jar"));
        Files.delete(machine.path("clone/lib/b.jar"));

        var ending = machine.maxis("run");

        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.err()).contains("holds no jars", "unpack the distribution again");
    }

    @Test
    void whatNeedsTheSourcesIsRefusedInADistribution() {
        var ending = installed().maxis("test");

        assertThat(ending.status()).isEqualTo(2);
        assertThat(ending.err()).contains("'test' needs the sources");
    }

    @Test
    void theShellScriptsPassShellcheck() {
        var shellcheck = Path.of("/usr/bin/shellcheck");
        assumeTrue(Files.exists(shellcheck), "shellcheck is not installed");
        var sources = FakeMachine.SOURCES;
        var command =
                List.of(
                        shellcheck.toString(),
                        "-x",
                        "-P",
                        sources.toString(),
                        sources.resolve("maxis").toString(),
                        sources.resolve(".ci/run").toString());

        assertThat(FakeMachine.Ending.of(installed().run(command)).out()).isEmpty();
    }

    private FakeMachine installed() {
        return FakeMachine.withDistribution(directory).runtime(JDK, "25.0.3");
    }
}
