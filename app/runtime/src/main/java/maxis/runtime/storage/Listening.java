package maxis.runtime.storage;

import maxis.spi.Fault;

import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears what is told to a channel by NOTIFY, on a connection of its own, and comes back when the
 * connection breaks.
 */
public final class Listening {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    /** Where notifications come from. */
    @FunctionalInterface
    public interface Source {
        /** A connection that is not shared and leads past every bouncer. */
        Connection connect() throws SQLException;
    }

    /** Who hears. */
    public interface Listener {
        /** It is listened from now on; what was told before may have been missed. */
        void begun();

        /** What was told since; nothing after a pause, also while the connection is broken. */
        void heard(List<String> payloads);
    }

    private final Source source;
    private final String channel;
    private final Duration pause;
    private final Listener listener;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Connection open;

    /**
     * @param channel the name of the channel, which is written into SQL
     */
    public Listening(Source source, String channel, Duration pause, Listener listener) {
        this.source = source;
        this.channel = channel;
        this.pause = pause;
        this.listener = listener;
    }

    /** Begins to listen. */
    public void start() {
        Thread.ofVirtual().name(channel).start(this::watch);
    }

    /** Ends, and with it the connection. */
    public void stop() {
        stopped.countDown();
        var connection = open;
        if (connection != null) {
            abort(connection);
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
                            "Nothing is heard of {} ({}); it is tried again every {} s",
                            channel,
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
            open = connection;
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + channel);
            }
            listener.begun();
            var notifications = connection.unwrap(PGConnection.class);
            while (!isStopped()) {
                var told = notifications.getNotifications(Math.toIntExact(pause.toMillis()));
                if (!isStopped()) {
                    listener.heard(
                            told == null
                                    ? List.of()
                                    : Arrays.stream(told).map(it -> it.getParameter()).toList());
                }
            }
        } finally {
            open = null;
        }
    }

    private void lookAfterAPause() {
        try {
            if (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                listener.heard(List.of());
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

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException gone) {
            LOG.debug("The listening connection was gone already", gone);
        }
    }
}
