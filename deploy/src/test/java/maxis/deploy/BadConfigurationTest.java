package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What an operator may get wrong on this machine is told in one message, and nothing is damaged.
 */
final class BadConfigurationTest {
    @TempDir private Path directory;

    private Home home;

    @BeforeEach
    void install() {
        home =
                Home.prepared(User.openTo(directory).resolve("home"))
                        .set("MAXIS_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
    }

    @AfterEach
    void end() {
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
        var ended = home.run("run", "--confg=x");

        Refused.by(ended, 2).because("--confg", "--config");
    }

    @Test
    void aTakenPortIsNotShared() throws IOException {
        try (var socket = Outside.taken()) {
            home.configure("storage.embedded-port = " + socket.getLocalPort());

            Refused.by(home.run("run"))
                    .because("other programs hold [" + socket.getLocalPort() + "]");
        }
        startsAgain();
    }

    @Test
    void aKeyFileThatCannotBeReadIsNotReplaced() throws IOException {
        var keys = home.data().resolve("keys");
        var before = Files.readAllBytes(keys);
        if (User.isRoot()) {
            Tree.own(home.path(), User.NOBODY);
            Tree.own(keys, 0);
            home.through(User.asNobody());
        }
        Tree.permit(keys, "u=,go=");

        Refused.by(home.run("run")).because("The key file " + keys + " cannot be read.");

        Tree.permit(keys, "u=rw");
        if (User.isRoot()) {
            Tree.own(keys, User.NOBODY);
        }
        assertThat(Files.readAllBytes(keys)).isEqualTo(before);
        startsAgain();
    }

    @Test
    void aDirectoryThatOneMayNotWriteIsNamed() {
        Tree.delete(home.data());
        if (User.isRoot()) {
            home.through(User.asNobody());
        } else {
            Tree.permit(home.path(), "a-w");
        }

        Refused.by(home.run("run")).because(home.data() + "", "write access");

        Tree.permit(home.path(), "a+w");
        startsAgain();
    }

    @Test
    void aReadOnlyFileSystemIsNamed() {
        assumeTrue(User.mayMount(), "only root can mount here");
        var mounting = "mount --bind '%1$s' '%1$s' && mount -o remount,bind,ro '%1$s'";
        home.through(User.afterMounting(mounting.formatted(home.data())));

        Refused.by(home.run("run")).because("is on a read-only file system");

        home.through();
        startsAgain();
    }

    @ParameterizedTest
    @CsvSource({"16k", "20m", "75m"})
    void aFullDiskIsNamed(String size) throws IOException {
        assumeTrue(User.mayMount(), "only root can mount here");
        Tree.delete(home.data());
        Files.createDirectory(home.data());
        var mounting = "mount -t tmpfs -o size=%s none '%s'";
        home.through(User.afterMounting(mounting.formatted(size, home.data())));

        Refused.by(home.run("run")).because("pace");

        home.through();
        startsAgain();
    }

    private void startsAgain() {
        home.configure();
        var ended = home.run("sql", "-c", "select count(*) from flyway_schema_history");

        assertThat(ended.err()).doesNotContain("maxis:");
        assertThat(ended.status()).isZero();
    }
}
