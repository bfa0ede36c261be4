package maxis.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

final class ChromiumTest {
    @TempDir Path folder;

    @Test
    void itIsLookedForInAllFoldersOfThePath() throws IOException {
        var second = Files.createDirectory(folder.resolve("second"));
        var program = Files.createFile(second.resolve("google-chrome"));
        assumeTrue(program.toFile().setExecutable(true));

        assertThat(Chromium.find(folder + File.pathSeparator + second)).contains(program);
    }

    @Test
    void whatCannotBeRunIsNone() throws IOException {
        Files.createFile(folder.resolve("chromium"));

        assertThat(Chromium.find(folder.toString()))
                .isNotEqualTo(Optional.of(folder.resolve("chromium")));
        assertThat(Chromium.MISSING).contains("apt-get install chromium");
    }
}
