package maxis.testing.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that do the same at once. */
public final class Crowd implements AutoCloseable {
    private final int size;
    private final ExecutorService threads;

    public Crowd(int size) {
        this.size = size;
        this.threads = Executors.newFixedThreadPool(size);
    }

    /** Has each thread perform an act some times, and waits for all. */
    public void each(int times, Comparison.Act act) {
        var parts = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < size; i++) {
            parts.add(() -> {
                for (int time = 0; time < times; time++) {
                    act.perform();
                }
                return true;
            });
        }
        try {
            for (var part : threads.invokeAll(parts)) {
                part.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("One of the crowd broke off", failed);
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
