package maxis.testing.setting;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.setting.SettingsCatalogue;
import maxis.runtime.setting.SettingsWatch;
import maxis.testing.TestDatabase;
import maxis.testing.TestPlatform;
import maxis.testing.TestServer;
import maxis.testing.setting.DeskCog.Desk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Two processes on one database, of which one changes and the other has to notice. */
class SettingsOfTwoProcessesTest {
    private static final Duration NEVER = Duration.ofHours(1);

    private final BlockingQueue<Integer> seen = new LinkedBlockingQueue<>();
    private TestDatabase database;
    private TestPlatform here;
    private TestPlatform there;

    @BeforeEach
    void start() {
        database = TestDatabase.fresh();
        here = TestPlatform.on(database, new DeskCog());
        there = TestPlatform.on(database, new DeskCog());
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void aProcessThatOnlyLooksAgainTakesTheChangeOver() {
        here.set("desk", "max_open", "5");
        assertThat(maxOpenThere()).isEqualTo(3);

        there.instance(SettingsCatalogue.class).refresh();

        assertThat(maxOpenThere()).isEqualTo(5);
    }

    @Test
    void aChangeIsHeardOfWithoutLooking() throws InterruptedException {
        var watch = watch(NEVER);
        try {
            assertThat(next()).isEqualTo(3);

            here.set("desk", "max_open", "5");

            assertThat(next()).isEqualTo(5);
        } finally {
            watch.stop();
        }
    }

    @Test
    void aWatchThatHearsNothingLooksAgain() throws InterruptedException {
        var watch = watch(Duration.ofMillis(5));
        try {
            for (int look = 0; look < 3; look++) {
                assertThat(next()).isEqualTo(3);
            }
        } finally {
            watch.stop();
        }
    }

    @Test
    void aWatchWhoseConnectionIsCutListensAgainAndMissesNothing() throws InterruptedException {
        var watch = watch(Duration.ofMillis(50));
        try {
            assertThat(next()).isEqualTo(3);
            cutListeners();
            here.set("desk", "max_open", "5");

            int last = next();
            while (last == 3) {
                last = next();
            }

            assertThat(last).isEqualTo(5);
        } finally {
            watch.stop();
        }
    }

    private SettingsWatch watch(Duration pause) {
        var watch =
                new SettingsWatch(
                        () -> database.storage().connectDirectly(), this::refreshThere, pause);
        watch.start();
        return watch;
    }

    private void refreshThere() {
        there.instance(SettingsCatalogue.class).refresh();
        seen.add(maxOpenThere());
    }

    private int maxOpenThere() {
        return there.instance(Desk.class).rules().maxOpen();
    }

    private int next() throws InterruptedException {
        var value = seen.poll(30, TimeUnit.SECONDS);
        assertThat(value).as("the watch looked").isNotNull();
        return value == null ? 0 : value;
    }

    private void cutListeners() {
        try (var connection = TestServer.embedded().superuser().connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + database.name()
                            + "' and query = 'listen settings'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
