package maxis.runtime.postgres;

import static maxis.runtime.postgres.TestServers.PASSWORD;
import static maxis.runtime.postgres.TestServers.ask;
import static maxis.runtime.postgres.TestServers.askUntilAnswered;
import static maxis.runtime.postgres.TestServers.connect;
import static maxis.runtime.postgres.TestServers.kill;
import static maxis.runtime.postgres.TestServers.settings;
import static maxis.runtime.postgres.TestServers.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

final class PostmasterDeathTest {
    private final BlockingQueue<ServerEvent> events = new LinkedBlockingQueue<>();

    @TempDir private Path directory;

    @Test
    void aServerThatIsKilledIsBackOnItsPortWithWhatItAcknowledged() throws Exception {
        var settings = EmbeddedSettings.durable(settings(directory).place());
        try (var server = start(settings)) {
            tell(server.port(), "create table acknowledged (number int)");
            for (var round = 1; round <= 5; round++) {
                tell(server.port(), "insert into acknowledged values (" + round + ")");
                kill(server.pid());
                assertThat(askUntilAnswered(server.port(), "select count(*) from acknowledged"))
                        .isEqualTo(Integer.toString(round));
                assertThat(next()).isInstanceOf(ServerEvent.Died.class);
                assertThat(next())
                        .isInstanceOfSatisfying(
                                ServerEvent.Restarted.class,
                                restarted ->
                                        assertThat(restarted.restarts())
                                                .isEqualTo(server.restarts()));
            }
            assertThat(server.restarts()).isEqualTo(5);
        }
    }

    @Test
    void aQueryThatStillComputesForTheDeadServerDoesNotKeepTheNextOneAway() throws Exception {
        try (var server = start(settings(directory));
                var connection = connect(server.port())) {
            var query = Thread.ofVirtual().start(() -> computeForever(connection));
            while (ask(
                            server.port(),
                            "select count(*) from pg_stat_activity where query like 'select sum(%'")
                    .equals("0")) {
                Thread.onSpinWait();
            }
            kill(server.pid());
            assertThat(next()).isInstanceOf(ServerEvent.Died.class);
            assertThat(next()).isInstanceOf(ServerEvent.Restarted.class);
            assertThat(ask(server.port(), "select 1")).isEqualTo("1");
            query.join();
        }
    }

    @Test
    void aServerThatDiesTooOftenIsLeftAlone() throws Exception {
        try (var server = start(settings(directory).withDeathsPerMinute(1))) {
            kill(server.pid());
            assertThat(next()).isInstanceOf(ServerEvent.Died.class);
            assertThat(next()).isInstanceOf(ServerEvent.Restarted.class);
            kill(server.pid());
            assertThat(next()).isInstanceOf(ServerEvent.Died.class);
            assertThat(next())
                    .isEqualTo(new ServerEvent.GaveUp("It died more than 1 times in a minute"));
            assertThat(server.isAlive()).isFalse();
        }
    }

    @Test
    void closingWhileTheServerIsBeingStartedAgainLeavesNothingBehind() throws Exception {
        for (var round = 0; round < 5; round++) {
            var server = start(settings(directory));
            kill(server.pid());
            if (round > 0) {
                assertThat(next()).isInstanceOf(ServerEvent.Died.class);
            }
            server.close();
            events.clear();

            assertThat(server.isAlive()).isFalse();
            assertThat(Waiting.until(Duration.ofSeconds(2), () -> isDeserted())).isTrue();
        }
    }

    @Test
    void aListenerThatFailsDoesNotEndTheWatch() throws Exception {
        try (var server =
                EmbeddedPostgres.start(
                        settings(directory),
                        PASSWORD,
                        event -> {
                            events.add(event);
                            throw new IllegalStateException("listener");
                        })) {
            kill(server.pid());
            assertThat(next()).isInstanceOf(ServerEvent.Died.class);
            assertThat(next()).isInstanceOf(ServerEvent.Restarted.class);
        }
    }

    private EmbeddedPostgres start(EmbeddedSettings settings) {
        return EmbeddedPostgres.start(settings, PASSWORD, events::add);
    }

    private ServerEvent next() throws InterruptedException {
        var event = events.poll(30, TimeUnit.SECONDS);
        assertThat(event).isNotNull();
        return event;
    }

    private boolean isDeserted() {
        try {
            return TestServers.residents(directory).isEmpty();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void computeForever(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("select sum(sqrt(number)) from generate_series(1, 1e12) as number");
        } catch (SQLException _) {
            // Its server was killed.
        }
    }
}
