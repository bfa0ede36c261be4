package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** Whoever does what modules/README.md says has a cog that works, and gets rid of it again. */
final class TutorialTest {
    private static final Pattern ROW = Pattern.compile("(?m)^ *(pulse +\\d.*)$");

    /** Seconds where nothing else runs; a busy machine takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final MarkdownPage page = MarkdownPage.read(Home.SOURCES.resolve("modules/README.md"));

    @TempDir private Path directory;

    @Test
    void theCogOfTheTutorialIsBuiltTestedShownAndTakenOut() throws IOException {
        var tutorial = Tutorial.of(page);
        assertThat(tutorial.files()).hasSize(12);
        assertThat(tutorial.insertions()).hasSize(3);
        try (var tree = SlimTree.in(directory)) {
            var before = tree.content();
            tutorial.follow(tree.root());
            assertBuilt(tree);
            assertShown(tree);
            tutorial.takeOut(tree.root());
            assertThat(tree.content()).isEqualTo(before);
        }
    }

    private static void assertBuilt(SlimTree tree) throws IOException {
        var build =
                tree.maven(
                                "verify",
                                "-pl",
                                ".,schema,modules/pulse,deploy",
                                "-P!with-tests",
                                "-Dtest=PulseCogTest",
                                "-Dsurefire.failIfNoSpecifiedTests=false")
                        .ended(PATIENCE);

        assertThat(build.status()).as(build.out() + build.err()).isZero();
        assertThat(testsRun(tree)).isEqualTo(11);
    }

    private void assertShown(SlimTree tree) throws IOException {
        var check = tree.maxis("check").ended();
        assertThat(check.status()).as(check.out() + check.err()).isZero();
        var row = page.words(ROW).findFirst().orElseThrow();
        assertThat(check.out().replaceAll(" +", " ")).contains(row.replaceAll(" +", " "));
    }

    private static long testsRun(SlimTree tree) throws IOException {
        var report = "modules/pulse/target/surefire-reports/TEST-maxis.cog.pulse.PulseCogTest.xml";
        return Pattern.compile("<testcase ")
                .matcher(Files.readString(tree.root().resolve(report)))
                .results()
                .count();
    }
}
