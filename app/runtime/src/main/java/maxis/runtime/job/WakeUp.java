package maxis.runtime.job;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells this process's worker that there may be work, so that nobody waits for the next poll. A
 * call that gets lost costs a poll's pause, nothing more.
 */
public final class WakeUp implements Runnable {
    private final AtomicReference<Runnable> worker = new AtomicReference<>(() -> {});

    @Override
    public void run() {
        worker.get().run();
    }

    void call(Runnable listener) {
        worker.set(listener);
    }
}
