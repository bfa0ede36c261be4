package maxis.runtime.postgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Keeps a server running: starts it again when it dies, until closed or until it dies too often.
 *
 * <p>Only the watching thread ever starts a server, and it looks at {@code closing} after each
 * start, so none can be left over when {@link #close} has waited for that thread.
 */
final class Keeper implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Keeper.class);
    private static final Duration LAST_MOMENTS = Duration.ofSeconds(10);
    private static final Duration BACK_OFF = Duration.ofSeconds(2);

    private final Launch launch;
    private final Consumer<ServerEvent> events;
    private final RestartBudget budget;
    private final AtomicInteger restarts = new AtomicInteger();
    private final Thread watcher;
    private volatile Postmaster postmaster;
    private volatile boolean closing;

    private Keeper(Launch launch, Postmaster first, Consumer<ServerEvent> events) {
        this.launch = launch;
        this.postmaster = first;
        this.events = events;
        this.budget = new RestartBudget(launch.settings().deathsPerMinute());
        this.watcher = Thread.ofVirtual().name("postgres-keeper").unstarted(this::watch);
    }

    static Keeper start(Launch launch, Consumer<ServerEvent> events) throws IOException {
        var keeper = new Keeper(launch, new Boot(launch, () -> false).first(), events);
        keeper.watcher.start();
        return keeper;
    }

    Postmaster postmaster() {
        return postmaster;
    }

    int restarts() {
        return restarts.get();
    }

    private void watch() {
        while (true) {
            var exitCode = Command.exitOf(postmaster.process());
            if (closing) {
                return;
            }
            var begin = System.nanoTime();
            log.warn("PostgreSQL died (exit code {}); it is started again", exitCode);
            tell(new ServerEvent.Died(exitCode));
            var next = revive();
            if (next.isEmpty()) {
                return;
            }
            postmaster = next.get();
            if (closing) {
                postmaster.stop();
                return;
            }
            welcome(Waiting.since(begin));
        }
    }

    /** A start that fails counts like a death, since what stands in its way may pass. */
    private Optional<Postmaster> revive() {
        var reason = "";
        var pause = BACK_OFF;
        while (budget.allowsAfterDeathAt(System.nanoTime())) {
            try {
                return new Boot(launch, () -> closing).again(postmaster.port());
            } catch (PostgresFault | IOException | UncheckedIOException cause) {
                log.warn("PostgreSQL could not be started again: {}", cause.getMessage());
                reason = "; the last start failed: " + cause.getMessage();
                Waiting.until(pause, () -> closing);
                pause = pause.plus(BACK_OFF);
            }
        }
        var whole =
                "It died more than "
                        + launch.settings().deathsPerMinute()
                        + " times in a minute"
                        + reason;
        log.error(
                "PostgreSQL is not started any more. {}. Mend that, then start Maxis again.",
                whole);
        tell(new ServerEvent.GaveUp(whole));
        return Optional.empty();
    }

    private void welcome(Duration away) {
        var count = restarts.incrementAndGet();
        log.info("PostgreSQL answers again after {} ms (restart {})", away.toMillis(), count);
        tell(new ServerEvent.Restarted(count, away));
    }

    private void tell(ServerEvent event) {
        try {
            events.accept(event);
        } catch (RuntimeException cause) {
            log.error("A listener failed on {}; the server is kept running", event, cause);
        }
    }

    @Override
    public void close() {
        closing = true;
        postmaster.stop();
        Waiting.until(LAST_MOMENTS, () -> !watcher.isAlive());
    }
}
