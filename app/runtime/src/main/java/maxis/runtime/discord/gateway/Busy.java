package maxis.runtime.discord.gateway;

import jakarta.inject.Inject;

import java.time.Duration;

/** Counts what is under way, so that whoever closes can wait for it. */
final class Busy {
    private boolean isOpen = true;
    private int underWay;

    @Inject
    Busy() {}

    /** Does it on a thread of its own, unless nothing may begin any more. */
    void begin(String name, Runnable task) {
        if (begins()) {
            Thread.ofVirtual()
                    .name(name)
                    .start(() -> {
                        try {
                            task.run();
                        } finally {
                            ends();
                        }
                    });
        }
    }

    /** Something begins; false when it must not any more. */
    synchronized boolean begins() {
        if (isOpen) {
            underWay++;
        }
        return isOpen;
    }

    synchronized void ends() {
        underWay--;
        notifyAll();
    }

    synchronized boolean isOpen() {
        return isOpen;
    }

    synchronized void open() {
        isOpen = true;
    }

    /** Lets nothing more begin and waits for what is under way. */
    synchronized void close(Duration patience) throws InterruptedException {
        isOpen = false;
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toNanos();
                underWay > 0 && left > 0;
                left = end - System.nanoTime()) {
            wait(1 + left / 1_000_000);
        }
    }
}
