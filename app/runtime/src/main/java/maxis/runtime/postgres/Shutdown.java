package maxis.runtime.postgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Ends servers in bounded time, politely first. */
record Shutdown(Residents residents) {
    private static final Logger log = LoggerFactory.getLogger(Shutdown.class);
    private static final Duration POLITE = Duration.ofSeconds(5);
    private static final Duration IMMEDIATE = Duration.ofSeconds(2);
    private static final Duration LEAVING = Duration.ofSeconds(1);

    /** Ends a server through its first process, which takes care of the others. */
    void end(long postmaster) {
        end(postmaster, () -> !residents.include(postmaster));
    }

    static void end(long postmaster, BooleanSupplier gone) {
        if (isGoneAfter(Signal.INT, postmaster, gone, POLITE)) {
            return;
        }
        log.warn("PostgreSQL does not end (process {}); it is stopped at once", postmaster);
        if (!isGoneAfter(Signal.QUIT, postmaster, gone, IMMEDIATE)) {
            isGoneAfter(Signal.KILL, postmaster, gone, IMMEDIATE);
        }
    }

    /**
     * Sees to it that nothing is left of a server whose first process is gone. Its children notice
     * when they next wait for something; one that computes may not for a long time.
     */
    void endOrphans() {
        if (!Waiting.until(LEAVING, residents::isEmpty)
                && !areGoneAfter(Signal.QUIT)
                && !areGoneAfter(Signal.KILL)) {
            log.warn("Processes {} of an earlier PostgreSQL do not end", residents.all());
        }
    }

    private static boolean isGoneAfter(
            Signal signal, long pid, BooleanSupplier gone, Duration limit) {
        if (gone.getAsBoolean()) {
            return true;
        }
        signal.send(pid);
        return Waiting.until(limit, gone);
    }

    private boolean areGoneAfter(Signal signal) {
        residents.all().forEach(signal::send);
        return Waiting.until(IMMEDIATE, residents::isEmpty);
    }
}
