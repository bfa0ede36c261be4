package maxis.runtime.postgres;

import static maxis.runtime.postgres.TestServers.PASSWORD;
import static maxis.runtime.postgres.TestServers.ask;
import static maxis.runtime.postgres.TestServers.settings;
import static maxis.runtime.postgres.TestServers.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

final class AccountTest {
    @TempDir private Path directory;

    @BeforeEach
    void letOthersEnter() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void anOrdinaryUserNeedsNoPrefix() throws IOException {
        assumeTrue(!isSuperuser());
        assertThat(Account.forData(directory)).isEqualTo(new Account.Ours());
    }

    @Test
    void theSuperuserGivesUpItsPowers() throws IOException {
        assumeTrue(isSuperuser());
        assertThat(Account.forData(directory)).isNotInstanceOf(Account.Ours.class);
    }

    @Test
    void whereNamespacesAreForbiddenTheServerRunsAsNobody() throws IOException, SQLException {
        var nobody = Account.nobody();
        var data = Files.createDirectories(directory.resolve("data"));
        var programs = directory.resolve("programs");
        assumeTrue(
                isSuperuser() && Command.succeeds(nobody.running("true").toArray(String[]::new)));
        var settings = EmbeddedSettings.throwaway(new ServerPlace(data, programs));

        try (var server = EmbeddedPostgres.start(settings, PASSWORD, _ -> {}, nobody)) {
            assertThat(Files.getAttribute(Path.of("/proc/" + server.pid()), "unix:uid"))
                    .isEqualTo(nobody.user());
            assertThat(ask(server.port(), "select 1")).isEqualTo("1");
        }
        try (var files = Files.walk(data)) {
            // Nothing stays root's: the owner may want to start it without root the next time.
            assertThat(files).allMatch(file -> isOwnedBy(nobody, file));
        }
        // From now on the owner of the data decides.
        assertThat(Account.forData(ServerPlace.clusterOf(data))).isEqualTo(nobody);
        try (var server = start(settings)) {
            assertThat(Files.getAttribute(Path.of("/proc/" + server.pid()), "unix:uid"))
                    .isEqualTo(nobody.user());
        }
    }

    @Test
    void theDataStayPrivate() throws IOException {
        try (var _ = start(settings(directory))) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(
                                            ServerPlace.clusterOf(directory))))
                    .isEqualTo("rwx------");
        }
    }

    private static boolean isOwnedBy(Account.Other account, Path file) {
        try {
            return Files.getAttribute(file, "unix:uid").equals(account.user());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static boolean isSuperuser() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}
