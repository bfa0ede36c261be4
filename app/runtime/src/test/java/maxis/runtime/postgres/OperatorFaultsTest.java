package maxis.runtime.postgres;

import static maxis.runtime.postgres.TestServers.ask;
import static maxis.runtime.postgres.TestServers.settings;
import static maxis.runtime.postgres.TestServers.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import maxis.spi.value.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

/** What an operator can get wrong: one clear sentence each, and nothing damaged. */
final class OperatorFaultsTest {
    @TempDir private Path directory;

    @Test
    void dataOfAnotherVersionAreNotTouched() throws IOException {
        start(directory).close();
        var version = directory.resolve("cluster/PG_VERSION");
        Files.writeString(version, "17\n");

        assertThatThrownBy(() -> start(directory))
                .isInstanceOf(PostgresFault.class)
                .hasMessageContaining("made by PostgreSQL 17, but this is PostgreSQL 18");
        Files.writeString(version, "18\n");
        start(directory).close();
    }

    @Test
    void aDirectoryThatIsNoDatabaseIsNotMadeOne() throws IOException {
        var own = Files.createDirectories(directory.resolve("cluster")).resolve("holiday.jpg");
        Files.writeString(own, "picture");

        assertThatThrownBy(() -> start(directory))
                .isInstanceOf(PostgresFault.class)
                .hasMessageContaining("not a complete PostgreSQL data directory");
        assertThat(own).hasContent("picture");
    }

    @Test
    void aKeyFileOfOtherDataIsToldFromOtherFaults() throws SQLException {
        start(directory).close();

        assertThatThrownBy(() ->
                        EmbeddedPostgres.start(settings(directory), new Secret("another"), _ -> {}))
                .isInstanceOf(PostgresFault.class)
                .hasMessageContaining("another password than the key file");
        try (var server = start(directory)) {
            assertThat(ask(server.port(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void dataThatMayNotBeReadAreNamed() throws IOException {
        start(directory).close();
        var part = directory.resolve("cluster/global");
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("---------"));
        try {
            assertThatThrownBy(() -> start(directory))
                    .isInstanceOf(PostgresFault.class)
                    .hasMessageStartingWith(directory + " may not be read or written.");
        } finally {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwx------"));
        }
        start(directory).close();
    }

    @Test
    void aParameterThatDoesNotExistIsShown() {
        assertThatThrownBy(() -> start(settings(directory).withParameter("max_conections", "5")))
                .isInstanceOf(PostgresFault.class)
                .hasMessageContaining("does not know one of the parameters")
                .hasMessageContaining("max_conections");
    }

    @Test
    void aFileWhereTheDirectoryShouldBeIsNamed() throws IOException {
        var file = Files.writeString(directory.resolve("data"), "");

        assertThatThrownBy(() -> start(file))
                .isInstanceOf(PostgresFault.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aPathThatPostgresCannotQuoteIsRefused() {
        assertThatThrownBy(() -> settings(directory.resolve("a$b")))
                .isInstanceOf(PostgresFault.class)
                .hasMessageContaining("a$b");
    }

    @Test
    void aFullDiskLeavesNothingHalfMade() throws IOException {
        try (var disk = Disk.mount(directory.resolve("disk"), "size=12m")) {
            assertThatThrownBy(() -> start(disk.path()))
                    .isInstanceOf(PostgresFault.class)
                    .hasMessageStartingWith("There is no space left on the disk of " + disk.path());
            assertThat(disk.path().resolve("cluster")).doesNotExist();

            var programs = new ServerPlace(disk.path(), disk.path().resolve("programs"));
            assertThatThrownBy(() -> start(EmbeddedSettings.throwaway(programs)))
                    .hasMessageStartingWith("There is no space left on the disk");
            assertThat(disk.path().resolve("programs"))
                    .isDirectoryNotContaining(path -> !path.endsWith(".lock"));

            disk.remount("size=200m");
            start(disk.path()).close();
        }
    }

    @Test
    void aReadOnlyDirectoryIsNamed() throws IOException {
        try (var disk = Disk.mount(directory.resolve("disk"), "size=200m")) {
            start(disk.path()).close();
            disk.remount("ro");
            assertThatThrownBy(() -> start(disk.path()))
                    .isInstanceOf(PostgresFault.class)
                    .hasMessageStartingWith(disk.path() + " is on a read-only file system.");
            disk.remount("rw");
            start(disk.path()).close();
        }
    }

    /** A small disk of its own; the test is left out where we may not mount one. */
    private record Disk(Path path) implements AutoCloseable {
        static Disk mount(Path path, String options) throws IOException {
            Files.createDirectories(path);
            assumeTrue(
                    Command.succeeds(
                            "mount", "-t", "tmpfs", "-o", options, "tmpfs", path.toString()),
                    "only where a file system can be mounted");
            return new Disk(path);
        }

        void remount(String options) {
            assertThat(Command.succeeds("mount", "-o", "remount," + options, path.toString()))
                    .isTrue();
        }

        @Override
        public void close() {
            assertThat(Command.succeeds("umount", path.toString())).isTrue();
        }
    }
}
