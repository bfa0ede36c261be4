package maxis.runtime.postgres;

import static maxis.runtime.postgres.TestServers.PASSWORD;
import static maxis.runtime.postgres.TestServers.ask;
import static maxis.runtime.postgres.TestServers.connect;
import static maxis.runtime.postgres.TestServers.settings;
import static maxis.runtime.postgres.TestServers.start;
import static maxis.runtime.postgres.TestServers.tell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

final class EmbeddedPostgresTest {
    @TempDir private Path directory;

    @Test
    void anEmptyDirectoryBecomesAServerThatKeepsItsDataAndItsPort() throws SQLException {
        int port;
        try (var server = start(directory)) {
            port = server.port();
            tell(port, "create table kept as select 'Clé' as word");
        }
        assertThat(RunningServer.of(directory)).isEmpty();
        try (var server = start(directory)) {
            assertThat(server.port()).isEqualTo(port);
            assertThat(ask(port, "select word from kept")).isEqualTo("Clé");
        }
    }

    @Test
    void dataAreSafeByDefault() throws SQLException {
        var settings = EmbeddedSettings.durable(settings(directory).place());
        try (var server = start(settings)) {
            assertThat(ask(server.port(), "show fsync")).isEqualTo("on");
            assertThat(ask(server.port(), "show full_page_writes")).isEqualTo("on");
            assertThat(ask(server.port(), "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server.port(), "show data_checksums")).isEqualTo("on");
            assertThat(ask(server.port(), "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(server.port(), "show log_timezone")).isEqualTo("UTC");
            assertThat(ask(server.port(), "select upper('é')")).isEqualTo("É");
        }
    }

    @Test
    void parametersOfTheCallerReplaceOurs() throws SQLException {
        try (var server = start(settings(directory).withParameter("max_connections", "17"))) {
            assertThat(ask(server.port(), "show max_connections")).isEqualTo("17");
            assertThat(ask(server.port(), "show fsync")).isEqualTo("off");
        }
    }

    @Test
    void onlyThisMachineAndOnlyThePasswordGetIn() throws SQLException, IOException {
        try (var server = start(directory)) {
            var port = server.port();
            assertThatThrownBy(() -> connect("127.0.0.2", port, PASSWORD.reveal()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("refused");
            assertThatThrownBy(() -> connect("127.0.0.1", port, "a-guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(ask(port, "show unix_socket_directories")).isEmpty();
            assertThat(Files.readString(directory.resolve("cluster/pg_hba.conf")))
                    .doesNotContainPattern("(?m)^(?!#).*trust");
        }
    }

    @Test
    void thePasswordIsNotLeftInAFile() throws IOException {
        try (var _ = start(directory);
                var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("cluster", "log", "maxis.lock");
        }
    }

    @Test
    void theServerSeesNothingOfOurEnvironment() throws IOException {
        assumeTrue(System.getenv("HOME") != null);
        try (var server = start(directory)) {
            assertThat(Path.of("/proc/" + server.pid() + "/environ"))
                    .content()
                    .contains("PATH=")
                    .doesNotContain("HOME=");
        }
    }

    @Test
    void theServerHasASessionOfItsOwnSoThatCtrlCDoesNotReachIt() throws IOException {
        try (var server = start(directory)) {
            var afterName =
                    Files.readString(Path.of("/proc/" + server.pid() + "/stat"))
                            .split("\\) ", 2)[1];
            assertThat(afterName.split(" ", -1)[3]).isEqualTo(Long.toString(server.pid()));
        }
    }

    @Test
    void aPathWithSpacesAndAccentsIsAsGoodAsAnother() throws SQLException {
        assumeTrue(System.getProperty("sun.jnu.encoding").equals("UTF-8"));
        try (var server = start(directory.resolve("Données d'été – 夏"))) {
            assertThat(ask(server.port(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void thePortAskedForIsTaken() throws IOException {
        try (var taken =
                new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThatThrownBy(() -> start(settings(directory).onPort(taken.getLocalPort())))
                    .isInstanceOf(PostgresFault.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("choose another port");
        }
        // The refusal gave the directory back.
        start(directory).close();
    }

    @Test
    void aPortLostToAnotherProgramIsReplaced() throws IOException, SQLException {
        var first = Ports.candidates(directory).findFirst().orElseThrow();
        try (var _ =
                        new ServerSocket(
                                first, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
                var server = start(directory)) {
            assertThat(server.port()).isNotEqualTo(first);
            assertThat(ask(server.port(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void anotherCommandLineFindsTheServer() {
        assertThat(RunningServer.of(directory)).isEmpty();
        try (var server = start(directory)) {
            assertThat(RunningServer.of(directory))
                    .contains(new RunningServer(server.port(), server.pid()));
        }
    }

    @Test
    void closingTwiceIsNothingSpecialAndLeavesNoProcess() throws IOException {
        var server = start(directory);
        server.close();
        server.close();

        assertThat(TestServers.residents(directory).all()).isEmpty();
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void aStopDoesNotWaitForConnectionsThatStayOpen() throws SQLException {
        var server = start(directory);
        try (var connection = connect(server.port())) {
            server.close();
            assertThat(server.isAlive()).isFalse();
            assertThat(connection.isValid(1)).isFalse();
        }
        assertThat(directory.resolve("cluster/postmaster.pid")).doesNotExist();
    }
}
