package maxis.runtime.discord.answer;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for an answer, and gives a sign when it takes long. */
final class Patience {
    /** Discord waits three seconds for the first sign; the way there takes some of them. */
    private static final Duration BEFORE_A_SIGN = Duration.ofMillis(1_800);

    private Patience() {}

    /**
     * What the work gives.
     *
     * @param sign is given once, on the caller's thread, if the work takes long
     */
    static <T> T await(String name, Callable<T> work, Runnable sign) throws InterruptedException {
        var result = new FutureTask<>(work);
        Thread.ofVirtual().name(name).start(result);
        try {
            return waitFor(result, sign);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("What hears people never throws", failed.getCause());
        }
    }

    private static <T> T waitFor(FutureTask<T> result, Runnable sign)
            throws InterruptedException, ExecutionException {
        try {
            return result.get(BEFORE_A_SIGN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            sign.run();
            return result.get();
        }
    }
}
