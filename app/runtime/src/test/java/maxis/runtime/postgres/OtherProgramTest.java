package maxis.runtime.postgres;

import static maxis.runtime.postgres.TestServers.ask;
import static maxis.runtime.postgres.TestServers.start;
import static maxis.runtime.postgres.TestServers.tell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Two programs and one data directory. */
final class OtherProgramTest {
    @TempDir private Path directory;

    @Test
    void theServerOfAProgramThatWasKilledIsReplaced() throws IOException, SQLException {
        var other = OtherProgram.start(directory);
        var port = Integer.parseInt(other.said("port"));
        tell(port, "create table kept as select 1 as number");
        other.kill();
        var orphan = RunningServer.of(directory).orElseThrow();

        try (var server = start(directory)) {
            assertThat(server.pid()).isNotEqualTo(orphan.pid());
            assertThat(TestServers.residents(directory).include(orphan.pid())).isFalse();
            assertThat(ask(server.port(), "select number from kept")).isEqualTo("1");
        }
    }

    @Test
    void aProgramThatRunsKeepsItsServer() throws IOException, SQLException {
        try (var other = OtherProgram.start(directory)) {
            var port = Integer.parseInt(other.said("port"));
            assertThatThrownBy(() -> start(directory))
                    .isInstanceOf(PostgresFault.class)
                    .hasMessage(
                            "Maxis already runs with this data directory (process %d). Stop it, or choose another data directory."
                                    .formatted(other.pid()));
            assertThat(ask(port, "select 1")).isEqualTo("1");
        }
        start(directory).close();
    }

    @Test
    void aSecondStartInTheSameProgramNeitherSucceedsNorLosesTheLock() throws IOException {
        try (var _ = start(directory)) {
            assertThatThrownBy(() -> start(directory))
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            try (var other = OtherProgram.start(directory)) {
                assertThat(other.said("fault")).contains("already runs with this data directory");
            }
        }
    }

    @Test
    void aStaleNumberDoesNotKillWhoeverHasItNow() throws IOException, SQLException {
        start(directory).close();
        var stranger = new ProcessBuilder("cat").directory(directory.toFile()).start();
        try {
            var cluster = ServerPlace.clusterOf(directory);
            Files.writeString(
                    cluster.resolve(PidFile.NAME),
                    "%d%n%s%n1%n5432%n%n127.0.0.1%n  1 1%nready%n"
                            .formatted(stranger.pid(), cluster));

            assertThat(RunningServer.of(directory)).isEmpty();
            try (var server = start(directory)) {
                assertThat(ask(server.port(), "select 1")).isEqualTo("1");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void aShellInTheDirectoryIsNoServer() throws IOException {
        start(directory).close();
        var cluster = ServerPlace.clusterOf(directory);
        var shell = new ProcessBuilder("cat").directory(cluster.toFile()).start();
        try {
            assertThat(Residents.of(cluster).all()).isEmpty();
            assertThat(Residents.of(cluster).exclude(shell.pid())).isTrue();
        } finally {
            shell.destroy();
        }
    }
}
