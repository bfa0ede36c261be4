package maxis.testing.network;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What one direction does to bytes, now; set by the test, asked by every piece that passes. */
final class Weather {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Duration delay = Duration.ZERO;
    private boolean swallows;
    private long left = Long.MAX_VALUE;

    void delayBy(Duration pause) {
        change(() -> delay = pause);
    }

    void swallow() {
        change(() -> swallows = true);
    }

    void cutAfter(long bytes) {
        change(() -> left = bytes);
    }

    void clear() {
        change(() -> {
            delay = Duration.ZERO;
            swallows = false;
            left = Long.MAX_VALUE;
        });
    }

    /** Waits as long as the delay lasts; a delay that is taken away lets everything go at once. */
    void await() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long begin = System.nanoTime();
            for (long rest = delay.toNanos(); rest > 0; ) {
                changed.awaitNanos(rest);
                rest = delay.toNanos() - (System.nanoTime() - begin);
            }
        } finally {
            lock.unlock();
        }
    }

    boolean swallows() {
        lock.lock();
        try {
            return swallows;
        } finally {
            lock.unlock();
        }
    }

    /** How many of so many bytes may still pass before the cut. */
    int take(int wanted) {
        lock.lock();
        try {
            int passing = (int) Math.min(left, wanted);
            left = left == Long.MAX_VALUE ? left : left - passing;
            return passing;
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable step) {
        lock.lock();
        try {
            step.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
