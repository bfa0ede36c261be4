package maxis.runtime.postgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;

/**
 * Watches a server that is starting: tells when that takes long, and ends it when nothing moves.
 */
final class Progress {
    private static final Logger log = LoggerFactory.getLogger(Progress.class);
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final Duration NOTICE = Duration.ofSeconds(3);

    private final ServerLog serverLog;
    private final long begin = System.nanoTime();
    private long lastSign = begin;
    private long length;
    private Duration nextNotice = NOTICE;

    Progress(ServerLog serverLog) {
        this.serverLog = serverLog;
    }

    /** A server that repairs itself may take its time, as long as its log tells that it goes on. */
    void look() throws IOException {
        var now = serverLog.mark().total();
        if (now != length) {
            length = now;
            lastSign = System.nanoTime();
        }
        if (Waiting.since(lastSign).compareTo(SILENCE) > 0) {
            throw new PostgresFault(
                    "PostgreSQL started, but did not answer for " + SILENCE.toSeconds() + " s.",
                    "Look into " + serverLog.directory() + ", then start again.");
        }
        var taken = Waiting.since(begin);
        if (taken.compareTo(nextNotice) > 0) {
            log.info(
                    "PostgreSQL is not ready after {} s; after an unclean stop it first repairs its"
                            + " data",
                    taken.toSeconds());
            nextNotice = nextNotice.multipliedBy(2);
        }
    }
}
