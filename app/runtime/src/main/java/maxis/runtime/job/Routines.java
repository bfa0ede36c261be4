package maxis.runtime.job;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.spi.job.Routine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Runs the routines of this process, each on a thread of its own. */
public final class Routines {
    private static final Logger LOG = LoggerFactory.getLogger(Routines.class);

    private final Registry registry;
    private final Handlers handlers;
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    @Inject
    Routines(Registry registry, Handlers handlers) {
        this.registry = registry;
        this.handlers = handlers;
    }

    public void start() {
        registry.contributions().stream()
                .map(Contributed::contribution)
                .filter(Routine.class::isInstance)
                .map(Routine.class::cast)
                .forEach(routine -> threads.add(Thread.startVirtualThread(() -> repeat(routine))));
    }

    /** Runs each a last time and ends. */
    public void stop() {
        end.countDown();
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void repeat(Routine routine) {
        var handler = handlers.instance(routine.handler());
        try {
            boolean isOver = false;
            while (!isOver) {
                isOver = end.await(routine.pause().toMillis(), TimeUnit.MILLISECONDS);
                run(routine, handler);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Routine routine, Runnable handler) {
        try {
            handler.run();
        } catch (RuntimeException failed) {
            LOG.warn("The routine {} failed; it comes again", routine.name(), failed);
        }
    }
}
