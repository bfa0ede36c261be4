package maxis.runtime.conversation;

import maxis.spi.value.MemberId;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;

/** The least pause between two acts of one member, in memory: a restart forgives. */
final class Pace {
    private static final int CROWD = 10_000;

    private final Duration pause;
    private final ConcurrentMap<MemberId, Instant> last = new ConcurrentHashMap<>();

    Pace(Duration pause) {
        this.pause = pause;
    }

    /** How long they have to wait; nothing: they may act, and it counts. */
    Duration step(MemberId member, Instant now) {
        if (pause.isZero()) {
            return Duration.ZERO;
        }
        if (last.size() > CROWD) {
            last.values().removeIf(before -> !before.plus(pause).isAfter(now));
        }
        var wait = new AtomicReference<>(Duration.ZERO);
        last.compute(
                member,
                (_, before) -> {
                    if (before == null || !before.plus(pause).isAfter(now)) {
                        return now;
                    }
                    wait.set(Duration.between(now, before.plus(pause)));
                    return before;
                });
        return wait.get();
    }
}
