package maxis.runtime.discord.gateway;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs tasks on virtual threads: those of one key one after the other, those of several keys beside
 * each other. What is more than can be kept is not taken.
 */
final class InOrder {
    private static final Logger LOG = LoggerFactory.getLogger(InOrder.class);

    private final int most;
    private final int mostOfOne;
    private final AtomicInteger waiting = new AtomicInteger();

    /** A line is here while somebody works on it; its first task is the one that runs. */
    private final ConcurrentMap<Long, Deque<Runnable>> lines = new ConcurrentHashMap<>();

    /**
     * @param most how many tasks are kept
     * @param mostOfOne how many of one key
     */
    InOrder(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Whether it was taken. */
    boolean isTaken(long key, Runnable task) {
        if (waiting.get() >= most) {
            return false;
        }
        var isTaken = new AtomicBoolean(true);
        lines.compute(
                key,
                (_, line) -> {
                    if (line == null) {
                        Thread.ofVirtual().name("person").start(() -> work(key, task));
                        return lineOf(task);
                    }
                    isTaken.set(line.size() < mostOfOne);
                    if (isTaken.get()) {
                        line.add(task);
                    }
                    return line;
                });
        if (isTaken.get()) {
            waiting.incrementAndGet();
        }
        return isTaken.get();
    }

    /** How many tasks wait or run. */
    int waiting() {
        return waiting.get();
    }

    private void work(long key, Runnable first) {
        for (@Nullable Runnable task = first; task != null; task = next(key)) {
            try {
                task.run();
            } catch (RuntimeException | Error failed) {
                LOG.error("What should be seen or answered failed", failed);
            } finally {
                waiting.decrementAndGet();
            }
        }
    }

    private @Nullable Runnable next(long key) {
        var next = new AtomicReference<@Nullable Runnable>();
        lines.computeIfPresent(
                key,
                (_, line) -> {
                    line.poll();
                    next.set(line.peek());
                    return line.isEmpty() ? null : line;
                });
        return next.get();
    }

    private static Deque<Runnable> lineOf(Runnable task) {
        var line = new ArrayDeque<Runnable>();
        line.add(task);
        return line;
    }
}
