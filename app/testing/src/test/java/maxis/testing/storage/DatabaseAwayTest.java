package maxis.testing.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.postgres.EmbeddedPostgres;
import maxis.runtime.postgres.EmbeddedSettings;
import maxis.runtime.postgres.ServerEvent;
import maxis.runtime.postgres.ServerPlace;
import maxis.runtime.storage.PoolSettings;
import maxis.runtime.storage.Storage;
import maxis.spi.Fault;
import maxis.spi.storage.Actor;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The server goes away under the program, in each of the ways in which servers do. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DatabaseAwayTest {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(1);

    /** A machine with two cores may be busy with something else. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Queue<ServerEvent> events = new ConcurrentLinkedQueue<>();
    @TempDir private Path directory;
    private EmbeddedPostgres server;
    private Storage storage;

    @BeforeEach
    void open() {
        server = EmbeddedPostgres.start(settings(), OwnInstallation.PASSWORD, events::add);
        storage =
                OwnInstallation.open(
                        server,
                        new PoolSettings(
                                4,
                                Optional.empty(),
                                CONNECT_TIMEOUT,
                                STATEMENT_TIMEOUT,
                                STATEMENT_TIMEOUT));
    }

    @AfterEach
    void close() {
        storage.close();
        server.close();
    }

    @Test
    void whileTheServerIsDownEveryTransactionSaysSoInTimeAndLaterAllIsWell() {
        assertThat(one()).isEqualTo(1);
        int port = server.port();
        server.close();

        for (int i = 0; i < 3; i++) {
            var begin = System.nanoTime();
            assertAway(this::one);
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isLessThan(CONNECT_TIMEOUT.plus(GRACE));
        }

        server =
                EmbeddedPostgres.start(
                        settings().onPort(port), OwnInstallation.PASSWORD, events::add);
        assertThat(untilItAnswers()).isEqualTo(1);
    }

    @Test
    void aServerThatIsKilledIsAwayAndComesBackByItself() {
        for (int round = 1; round <= 3; round++) {
            assertThat(one()).isEqualTo(1);
            signal("KILL", server.pid());

            // For a moment what the dead server left behind still answers.
            while (!(events.poll() instanceof ServerEvent.Restarted)) {
                assertThat(untilItAnswers()).isEqualTo(1);
            }
            assertThat(untilItAnswers()).isEqualTo(1);
            assertThat(server.restarts()).isEqualTo(round);
        }
    }

    @Test
    void aServerThatFallsSilentIsGivenUp() {
        var backend = new AtomicInteger();
        assertAway(() ->
                storage.transactions()
                        .as(Actor.system("test"))
                        .execute(transaction -> {
                            var handle = transaction.handle();
                            backend.set(Turn.backend(handle));
                            signal("STOP", backend.get());
                            handle.execute("select 1");
                        }));

        signal("CONT", backend.get());
        assertThat(one()).isEqualTo(1);
    }

    private int one() {
        return storage.transactions()
                .as(Actor.system("test"))
                .run(transaction ->
                        transaction.handle().createQuery("select 1").mapTo(Integer.class).one());
    }

    private static void assertAway(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.REMOTE));
    }

    /** Whatever fails meanwhile fails because the database is away. */
    private int untilItAnswers() {
        while (true) {
            try {
                return one();
            } catch (Fault fault) {
                assertThat(fault.kind()).isEqualTo(Fault.Kind.REMOTE);
            }
        }
    }

    private static void signal(String name, long pid) {
        try {
            var kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start();
            assertThat(kill.onExit().join().exitValue()).isZero();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private EmbeddedSettings settings() {
        return EmbeddedSettings.throwaway(
                new ServerPlace(directory.resolve("data"), OwnInstallation.PROGRAMS));
    }
}
