package maxis.runtime.setting;

import maxis.runtime.storage.Listening;

import java.time.Duration;
import java.util.List;

/**
 * Hears of changes in other processes: by NOTIFY, and, because a notification can be lost with its
 * connection, by looking again after each pause.
 */
public final class SettingsWatch {
    private final Listening listening;

    /**
     * @param refresh takes the changes over; called at the start, after each notification and after
     *     each pause
     */
    public SettingsWatch(Listening.Source source, Runnable refresh, Duration pause) {
        this.listening = new Listening(source, "settings", pause, new Refreshing(refresh));
    }

    /** Begins to listen. */
    public void start() {
        listening.start();
    }

    /** Ends, and with it the connection. */
    public void stop() {
        listening.stop();
    }

    private record Refreshing(Runnable refresh) implements Listening.Listener {
        @Override
        public void begun() {
            // What was changed while nobody listened is taken over now.
            refresh.run();
        }

        @Override
        public void heard(List<String> payloads) {
            refresh.run();
        }
    }
}
