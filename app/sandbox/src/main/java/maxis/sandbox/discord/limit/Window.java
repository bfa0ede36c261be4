package maxis.sandbox.discord.limit;

import java.time.Duration;
import java.time.Instant;

/** So many in a stretch of time that begins with the first. */
final class Window {
    private final int most;
    private final Duration length;
    private Instant end = Instant.MIN;
    private int used;

    Window(int most, Duration length) {
        this.most = most;
        this.length = length;
    }

    boolean take(Instant now) {
        if (!now.isBefore(end)) {
            end = now.plus(length);
            used = 0;
        }
        if (used >= most) {
            return false;
        }
        used++;
        return true;
    }

    int most() {
        return most;
    }

    int left() {
        return most - used;
    }

    Instant end() {
        return end;
    }

    double secondsLeft(Instant now) {
        return Math.max(0, Duration.between(now, end).toMillis()) / 1000.0;
    }
}
