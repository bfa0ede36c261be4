package maxis.runtime.postgres;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something that nobody announces, by looking often, for a bounded time. */
final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(10);

    private Waiting() {}

    /**
     * Tells whether it came true in time. An interrupt is kept for the caller, not obeyed: every
     * wait here ends soon, and leaving early would leave a server half stopped.
     */
    static boolean until(Duration limit, BooleanSupplier happened) {
        var begin = System.nanoTime();
        while (!happened.getAsBoolean()) {
            if (since(begin).compareTo(limit) >= 0) {
                return false;
            }
            pause(PAUSE);
        }
        return true;
    }

    static void pause(Duration pause) {
        var interrupted = Thread.interrupted();
        try {
            Thread.sleep(pause);
        } catch (InterruptedException _) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
