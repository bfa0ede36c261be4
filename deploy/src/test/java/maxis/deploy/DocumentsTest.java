package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents say what is so: links lead somewhere, commands exist, quoted code is the code. */
final class DocumentsTest {
    private static final Path ROOT = Path.of(System.getProperty("maxis.root"));

    private final Documents documents = new Documents(ROOT);

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(documents.brokenLinks()).isEmpty();
        assertThat(documents.pages()).hasSizeGreaterThan(5);
    }

    @Test
    void everyCommandExists() {
        assertThat(documents.unknownCommands()).isEmpty();
    }

    @Test
    void everyVariableIsRead() {
        assertThat(documents.unknownVariables()).isEmpty();
    }

    @Test
    void quotedCodeStandsInTheFileThatItNames() {
        assertThat(documents.strayQuotes()).isEmpty();
    }

    @Test
    void theGeneratedPagesAreCurrent() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jars = ROOT.resolve("deploy/target/maxis/lib") + "/*";
        var docs =
                new ProcessBuilder(
                                java,
                                "-Dmaxis.home=" + ROOT,
                                "-cp",
                                jars,
                                "maxis.runtime.Maxis",
                                "docs",
                                "--check")
                        .redirectErrorStream(true)
                        .start();
        var said = new String(docs.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(docs.waitFor()).as("Run ./maxis docs. It says: %s", said).isZero();
    }

    @Test
    void bothReadmesHaveTheSameHeadings() {
        assertThat(MarkdownPage.read(ROOT.resolve("README.fr.md")).headings())
                .hasSameSizeAs(MarkdownPage.read(ROOT.resolve("README.md")).headings());
    }

    @Test
    void whatIsNotSoIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("PAGE.md"),
                """
                # One heading
                [gone](gone.md) [lost](#another) [here](#one-heading) [page](PAGE.md#one-heading)
                Type `./maxis dance` or `./maxis help`, and set `NO_SUCH_NAME` or `SOME_NAME`.
                ```java
                // src/Real.java
                int two;
                ```
                ```java
                // src/Gone.java
                int one;
                ```
                ```java
                // src/Real.java
                int one;
                ```
                """);
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve("src/Real.java"), "class Real {\n    int one;\n}\n");
        Files.writeString(folder.resolve(".env.example"), "#SOME_NAME=\n");

        var planted = new Documents(folder);

        assertThat(planted.brokenLinks()).containsExactly("PAGE.md: gone.md", "PAGE.md: #another");
        assertThat(planted.unknownCommands()).containsExactly("PAGE.md: dance");
        assertThat(planted.unknownVariables()).containsExactly("PAGE.md: NO_SUCH_NAME");
        assertThat(planted.strayQuotes())
                .containsExactly("PAGE.md: // src/Real.java", "PAGE.md: // src/Gone.java");
    }
}
