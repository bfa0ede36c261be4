package maxis.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.value.Secret;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * What the tests of this package share: one copy of the programs, one password, ways to ask a
 * server.
 */
final class TestServers {
    static final Secret PASSWORD = new Secret("not-a-guess");

    /** Outside of the temporary directories, because unpacking costs more than a start. */
    static final Path BINARIES = Path.of("target", "postgres-binaries");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private TestServers() {}

    static EmbeddedSettings settings(Path dataDirectory) {
        return EmbeddedSettings.throwaway(new ServerPlace(dataDirectory, BINARIES));
    }

    static EmbeddedPostgres start(Path dataDirectory) {
        return start(settings(dataDirectory));
    }

    static EmbeddedPostgres start(EmbeddedSettings settings) {
        return EmbeddedPostgres.start(settings, PASSWORD, _ -> {});
    }

    static Connection connect(int port) throws SQLException {
        return connect("127.0.0.1", port, PASSWORD.reveal());
    }

    static Connection connect(String host, int port, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + host + ":" + port + "/postgres?connectTimeout=5",
                "postgres",
                password);
    }

    static String ask(int port, String sql) throws SQLException {
        try (var connection = connect(port);
                var rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    static void tell(int port, String sql) throws SQLException {
        try (var connection = connect(port);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Asks again and again, as a pool would, until the server answers. */
    static String askUntilAnswered(int port, String sql) throws SQLException {
        var begin = System.nanoTime();
        while (true) {
            try {
                return ask(port, sql);
            } catch (SQLException cause) {
                if (Waiting.since(begin).compareTo(PATIENCE) > 0) {
                    throw cause;
                }
                Thread.onSpinWait();
            }
        }
    }

    static void kill(long pid) {
        assertThat(Signal.KILL.send(pid)).isTrue();
    }

    static Residents residents(Path dataDirectory) throws IOException {
        return Residents.of(ServerPlace.clusterOf(dataDirectory));
    }
}
