package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/** What an operator may get wrong in writing is told in one message before anything is touched. */
final class BadConfigurationTest {
    @TempDir private Path directory;

    private Home home;

    @BeforeEach
    void install() {
        home = Home.fresh(directory.resolve("home")).inAHurry();
    }

    @AfterEach
    void end() {
        assertThat(home.data()).doesNotExist();
        home.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    storage.pool-sizes = 3  | maxis.conf:1: "storage.pool-sizes" is not a known key. Did you mean "storage.pool-size"?
                    storage.pool-size = many | maxis.conf:1: "storage.pool-size" must be a whole number.
                    storage { pool-size = 3 | maxis.conf
                    """)
    void aMistakeInTheFileIsShownWithItsLine(String line, String message) {
        home.configure(line);

        Refused.by(home.run("run")).because(message);
    }

    @Test
    void aFileThatIsNotThereIsNotReplacedByDefaults() {
        Refused.by(home.run("run", "--config", "nowhere.conf"))
                .because("nowhere.conf: The file does not exist.");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        Refused.by(home.run("run", "--confg=x"), 2).because("--confg", "--config");
    }
}
