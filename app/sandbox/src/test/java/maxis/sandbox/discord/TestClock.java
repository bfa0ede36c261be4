package maxis.sandbox.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Stands still until a test moves it. It stands in the future, because JDA holds the age of an
 * interaction, which is in its id, against the machine's own clock, and would take it for expired.
 */
final class TestClock implements InstantSource {
    private volatile Instant now = Instant.parse("2060-03-01T10:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    synchronized void advance(Duration time) {
        now = now.plus(time);
    }
}
