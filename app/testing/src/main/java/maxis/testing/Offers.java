package maxis.testing;

import maxis.spi.reply.Gesture;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** When which gesture was last shown to anybody; it outlives restarts. */
final class Offers {
    private final InstantSource clock;
    private final Map<Gesture, Instant> shown = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();

    Offers(InstantSource clock) {
        this.clock = clock;
    }

    void show(List<Gesture> gestures) {
        gestures.forEach(gesture -> shown.put(gesture, clock.instant()));
    }

    /** Whether it was shown too long ago; what a test makes itself counts as shown just now. */
    boolean isExpired(Gesture gesture, Duration lifetime) {
        return Optional.ofNullable(shown.get(gesture))
                .filter(at -> !clock.instant().isBefore(at.plus(lifetime)))
                .isPresent();
    }

    String nextKey() {
        return "call-" + calls.incrementAndGet();
    }
}
