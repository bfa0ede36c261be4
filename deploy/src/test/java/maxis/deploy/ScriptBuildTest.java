package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/** When and how {@code ./maxis} builds. */
final class ScriptBuildTest {
    private static final FileTime LATER = FileTime.from(Instant.parse("2100-01-01T00:00:00Z"));
    private static final String SOURCE = "clone/app/runtime/src/main/java/A.java";

    @TempDir private Path directory;

    @Test
    void theFirstCommandBuildsAndTheNextOnesDoNot() {
        var machine = cloned();

        var first = machine.maxis("version");
        var second = machine.maxis("version");

        assertThat(first.err()).contains("Building Maxis", "[1/2] Runtime: the platform");
        assertThat(second.err()).isEmpty();
        assertThat(List.of(first.status(), second.status())).containsOnly(0);
        assertThat(first.out()).endsWith("maxis.runtime.Maxis\nversion\n");
        assertThat(machine.mavenCalls())
                .singleElement()
                .asString()
                .contains("package", "-Dmaven.test.skip=true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SOURCE,
                "clone/pom.xml",
                "clone/schema/shop/V1__x.sql",
                "clone/web/kit/table.js"
            })
    void aNewerSourceIsBuilt(String file) throws IOException {
        var machine = cloned();
        machine.maxis("version");
        machine.write(file, "changed");
        Files.setLastModifiedTime(machine.path(file), LATER);

        machine.maxis("version");

        assertThat(machine.mavenCalls()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clone/app/runtime/target/classes/A.class",
                "clone/app/README.md",
                "clone/data/base/1"
            })
    void whatIsNotASourceIsNot(String file) throws IOException {
        var machine = cloned();
        machine.write(file, "").maxis("version");
        Files.setLastModifiedTime(machine.path(file), LATER);

        machine.maxis("version");

        assertThat(machine.mavenCalls()).hasSize(1);
    }

    @Test
    void aDeletedSourceIsNoticed() throws IOException {
        var machine = cloned().write(SOURCE, "");
        machine.maxis("version");
        Files.delete(machine.path(SOURCE));
        Files.setLastModifiedTime(machine.path(SOURCE).getParent(), LATER);

        machine.maxis("version");

        assertThat(machine.mavenCalls()).hasSize(2);
    }

    @Test
    void aFailedBuildShowsWhatMattersAndStartsNothing() {
        var machine = cloned().write("maven-status", "1\n");
        machine.write(
                "maven-output",
                """
                [INFO] noise
                [ERROR] A.java:[3,1] missing return
                [ERROR]
                [ERROR] [Help 1] advice
                """);

        var ending = machine.maxis("run");

        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.out()).isEmpty();
        assertThat(ending.err())
                .contains(
                        "A.java:[3,1] missing return",
                        "the build failed",
                        "target/script/build.log")
                .doesNotContain("noise", "advice");
        assertThat(machine.maxis("run").status()).as("the next one tries again").isZero();
    }

    @Test
    void afterTheFirstTimeTheNetworkIsNotAsked() throws IOException {
        var machine = cloned();
        machine.maxis("version");
        Files.delete(machine.path("clone/target/script/built"));

        machine.maxis("version");

        assertThat(machine.mavenCalls().getFirst()).doesNotContain(" -o ");
        assertThat(machine.mavenCalls().getLast()).contains(" -o ");
    }

    @Test
    void whatIsMissingOfflineIsFetched() throws IOException {
        var machine = cloned();
        machine.maxis("version");
        Files.delete(machine.path("clone/target/script/built"));
        machine.write("maven-output", "[ERROR] Cannot access central in offline mode\n")
                .write("maven-status", "1\n");

        assertThat(machine.maxis("version").status()).isZero();

        assertThat(machine.mavenCalls()).hasSize(3);
        assertThat(machine.mavenCalls().getLast()).doesNotContain(" -o ");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoAtOnceBuildOnce(boolean flock) throws IOException, InterruptedException {
        var machine = cloned();
        if (!flock) {
            Files.delete(machine.path("bin/flock"));
        }
        new ProcessBuilder("mkfifo", machine.path("maven-gate").toString()).start().waitFor();

        var first = machine.start("version");
        waitFor("[1/2]", first.errorReader());
        var second = machine.start("version");
        try {
            waitFor("waiting for it", second.errorReader());
        } finally {
            machine.write("gate-taken", "go\n");
        }

        assertThat(List.of(first.waitFor(), second.waitFor())).containsOnly(0);
        assertThat(machine.mavenCalls()).hasSize(1);
    }

    @Test
    void mavenRunsOnTheSameJdk() {
        var machine = cloned();
        machine.maxis("version");

        assertThat(machine.path("maven-java"))
                .hasContent(machine.path("root/usr/lib/jvm/jdk").toString());
    }

    @Test
    void anOldMavenIsRefused() {
        var ending = cloned().maven("3.8.6").maxis("version");

        assertThat(ending.status()).isEqualTo(3);
        assertThat(ending.err()).contains("Maven 3.8.7 or newer is needed to build (found: 3.8.6)");
    }

    @Test
    void aMissingMavenIsInstalledWhereThatNeedsNoPassword() throws IOException {
        var machine = cloned();
        Files.move(machine.path("bin/mvn"), machine.path("package"));
        machine.executable("bin/id", "echo 0");
        machine.executable(
                "bin/apt-get",
                "case \"$*\" in *'install -y maven') cp \"$FAKE/package\" \"$FAKE/bin/mvn\" ;;"
                        + " esac");

        var ending = machine.maxis("version");

        assertThat(ending.err()).startsWith("Installing maven through apt-get.");
        assertThat(ending.status()).isZero();
    }

    @Test
    void aMissingMavenThatNeedsAPasswordIsNamed() throws IOException {
        var machine = cloned();
        Files.delete(machine.path("bin/mvn"));
        machine.executable("bin/id", "echo 1000")
                .executable("bin/sudo", "exit 1")
                .executable("bin/dnf", "exit 0");

        var ending = machine.maxis("version");

        assertThat(ending.status()).isEqualTo(3);
        assertThat(ending.err())
                .contains("Install it: sudo dnf install maven")
                .doesNotContain("Installing");
    }

    private FakeMachine cloned() {
        return FakeMachine.withSources(directory)
                .jdk("root/usr/lib/jvm/jdk", "25.0.3")
                .maven("3.8.7");
    }

    private static void waitFor(String text, BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(text)) {
                return;
            }
        }
        throw new AssertionError("ended without saying: " + text);
    }
}
