package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How {@code ./maxis} finds a JDK 25, and what it says when there is none. */
final class ScriptJavaTest {
    @TempDir private Path directory;

    @Test
    void theNearestJdkWins() throws IOException {
        var machine = FakeMachine.withDistribution(directory);
        var places =
                List.of(
                        "given",
                        "environment",
                        "on-path",
                        "root/usr/lib/jvm/j",
                        "root/usr/java/j",
                        "root/opt/j",
                        "root/opt/java/j",
                        "home/.sdkman/candidates/java/j",
                        "home/.jdks/j",
                        "home/.asdf/installs/java/j",
                        "home/.local/share/mise/installs/java/j",
                        "root/Library/Java/JavaVirtualMachines/j/Contents/Home",
                        "root/opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home");
        places.forEach(place -> machine.jdk(place, "25.0.3"));
        machine.set("MAXIS_JAVA_HOME", machine.path("given").toString());
        machine.set("JAVA_HOME", machine.path("environment").toString());
        // As distributions do it: a link to a link.
        Files.createSymbolicLink(machine.path("java-link"), machine.path("on-path/bin/java"));
        Files.createSymbolicLink(machine.path("bin/java"), Path.of("../java-link"));

        for (var place : places) {
            assertThat(machine.maxis("run").out()).startsWith("place " + place + "\n");
            machine.runtime(place, "17.0.15").set("MAXIS_JAVA_HOME", "");
        }
    }

    @ParameterizedTest
    @CsvSource({"17.0.15", "24.0.2", "26", "26-ea", "1.8.0_402", "250", "2.5"})
    void anyOtherVersionIsPassedOver(String version) {
        var machine =
                FakeMachine.withSources(directory)
                        .jdk("root/usr/lib/jvm/a", version)
                        .maven("3.8.7");

        assertThat(machine.maxis("run").status()).isEqualTo(3);
        assertThat(machine.jdk("root/usr/lib/jvm/b", "25").maxis("run").out())
                .startsWith("place root/usr/lib/jvm/b\n");
    }

    @Test
    void withoutAJdkItSaysWhatItFoundAndWhatToDo() {
        var machine =
                FakeMachine.withSources(directory)
                        .jdk("root/usr/lib/jvm/a", "17.0.15")
                        .jdk("root/usr/lib/jvm/b", "17.0.1")
                        .runtime("root/usr/lib/jvm/c", "25.0.3")
                        .jdk("root/usr/lib/jvm/d", "26");
        var ending = machine.maxis("run");

        assertThat(ending.status()).isEqualTo(3);
        assertThat(ending.out()).isEmpty();
        assertThat(ending.err())
                .contains(
                        "no JDK 25 was found (found: Java 17, 25 without a compiler, 26).",
                        "set MAXIS_JAVA_HOME");
    }

    @ParameterizedTest
    @CsvSource({
        "dnf,java-25-openjdk-devel",
        "zypper,java-25-openjdk-devel",
        "pacman,jdk25-openjdk",
        "apk,openjdk25",
        "brew,openjdk@25",
        "apt-get,temurin-25-jdk"
    })
    void thePackageIsNamedAsThisSystemCallsIt(String packageManager, String name) {
        var machine =
                FakeMachine.withSources(directory).executable("bin/" + packageManager, "exit 1");

        assertThat(machine.maxis("run").err()).contains(packageManager).contains(" " + name);
    }

    @Test
    void onDebianTheDistributionsOwnPackageIsNamedWhereItExists() {
        var machine =
                FakeMachine.withSources(directory)
                        .executable("bin/apt-get", "exit 1")
                        .executable("bin/apt-cache", "[ \"$*\" = 'show openjdk-25-jdk' ]");

        assertThat(machine.maxis("run").err())
                .contains("apt-get install openjdk-25-jdk")
                .doesNotContain("temurin");
    }

    @Test
    void aNamedJdkThatIsNotOneIsAnErrorEvenIfAnotherWouldDo() {
        var machine =
                FakeMachine.withSources(directory)
                        .jdk("given", "17.0.15")
                        .jdk("root/usr/lib/jvm/a", "25.0.3");
        var ending = machine.set("MAXIS_JAVA_HOME", machine.path("given").toString()).maxis("run");

        assertThat(ending.status()).isEqualTo(3);
        assertThat(ending.err())
                .contains(machine.path("given") + ", where no JDK 25 lies (found: 17)");
    }

    @Test
    void aDistributionNeedsNoCompiler() {
        var machine =
                FakeMachine.withDistribution(directory).runtime("root/usr/lib/jvm/a", "25.0.3");

        assertThat(machine.maxis("run").status()).isZero();
    }

    @Test
    void aJavaThatLacksItsReleaseFileIsAsked() throws IOException {
        var machine = FakeMachine.withDistribution(directory);
        for (var version : List.of("17.0.1", "25.0.3")) {
            machine.jdk("root/opt/java-" + version, version);
            Files.delete(machine.path("root/opt/java-" + version + "/release"));
        }

        assertThat(machine.maxis("run").out()).startsWith("place root/opt/java-25.0.3\n");
    }
}
