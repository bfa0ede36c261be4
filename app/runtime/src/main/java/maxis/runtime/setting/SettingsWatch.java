package maxis.runtime.setting;

import maxis.spi.Fault;

import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears of changes in other processes: by NOTIFY on a connection of its own, and, because a
 * notification can be lost with its connection, by looking again after each pause.
 */
public final class SettingsWatch {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsWatch.class);

    /** Where notifications come from. */
    @FunctionalInterface
    public interface Source {
        /** A connection that is not shared and leads past every bouncer. */
        Connection connect() throws SQLException;
    }

    private final Source source;
    private final Runnable refresh;
    private final Duration pause;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Connection listening;

    /**
     * @param refresh takes the changes over; called at the start, after each notification and after
     *     each pause
     */
    public SettingsWatch(Source source, Runnable refresh, Duration pause) {
        this.source = source;
        this.refresh = refresh;
        this.pause = pause;
    }

    /** Begins to listen. */
    public void start() {
        Thread.ofVirtual().name("settings").start(this::watch);
    }

    /** Ends, and with it the connection. */
    public void stop() {
        stopped.countDown();
        var open = listening;
        if (open != null) {
            abort(open);
        }
    }

    private void watch() {
        boolean isKnownToFail = false;
        while (!isStopped()) {
            try {
                listen();
                isKnownToFail = false;
            } catch (SQLException | JdbiException | Fault away) {
                if (!isKnownToFail && !isStopped()) {
                    LOG.warn(
                            "Changes of settings cannot be heard ({}); they are looked for every"
                                    + " {} s instead",
                            away.getMessage(),
                            pause.toSeconds());
                }
                isKnownToFail = true;
                lookAfterAPause();
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection = source.connect()) {
            listening = connection;
            try (var statement = connection.createStatement()) {
                statement.execute("listen settings");
            }
            // What was changed while nobody listened is taken over now.
            refresh.run();
            var notifications = connection.unwrap(PGConnection.class);
            while (!isStopped()) {
                notifications.getNotifications(Math.toIntExact(pause.toMillis()));
                if (!isStopped()) {
                    refresh.run();
                }
            }
        } finally {
            listening = null;
        }
    }

    private void lookAfterAPause() {
        try {
            if (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                refresh.run();
            }
        } catch (InterruptedException ended) {
            stopped.countDown();
        } catch (JdbiException | Fault away) {
            LOG.debug("The database is away", away);
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private static void abort(Connection open) {
        try {
            open.abort(Runnable::run);
        } catch (SQLException gone) {
            LOG.debug("The listening connection was gone already", gone);
        }
    }
}
