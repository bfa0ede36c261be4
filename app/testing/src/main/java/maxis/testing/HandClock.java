package maxis.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class HandClock implements InstantSource {
    private final AtomicReference<Instant> now;

    public HandClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    /** Stands at a winter morning; tests that care about the season set their own. */
    public static HandClock standard() {
        return new HandClock(Instant.parse("2026-02-02T08:00:00Z"));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    public void advance(Duration step) {
        now.updateAndGet(moment -> moment.plus(step));
    }

    public void set(Instant moment) {
        now.set(moment);
    }
}
