package maxis.testing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;

import jakarta.inject.Inject;

import maxis.runtime.job.JobDatabase;
import maxis.runtime.job.JobTasks;
import maxis.runtime.job.JobWorker;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/** Runs due jobs when told to, on the thread of the test, by the clock of the test. */
final class HandDrivenWorker implements JobWorker {
    private static final int AT_ONCE = 50;
    private static final int MOST_ROUNDS = 10_000;

    private final JobTasks tasks;
    private final DataSource database;
    private final InstantSource clock;
    private final AtomicInteger started = new AtomicInteger();
    private final SettableClock schedulerClock = new SettableClock();
    private @Nullable ManualScheduler scheduler;

    @Inject
    HandDrivenWorker(JobTasks tasks, @JobDatabase DataSource database, InstantSource clock) {
        this.tasks = tasks;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void start() {
        scheduler = doing(tasks.all());
        tasks.planRecurring();
    }

    /** A process of a test is connected until it is told otherwise. */
    @Override
    public void startOnDiscord(String claimant) {
        scheduler = doing(tasks.all());
    }

    @Override
    public void stopOnDiscord() {
        scheduler = doing(tasks.anywhere());
    }

    private ManualScheduler doing(List<Task<?>> some) {
        var builder = TestHelper.createManualScheduler(database, some).clock(schedulerClock);
        builder.serializer(tasks.serializer());
        builder.threads(AT_ONCE);
        builder.addExecutionInterceptor((instance, context, chain) -> {
            started.incrementAndGet();
            return chain.proceed(instance, context);
        });
        return builder.build();
    }

    /** Runs what is due, and what becomes due by it, until nothing is. */
    void runDueJobs() {
        if (scheduler == null) {
            throw new IllegalStateException("Start the platform first");
        }
        schedulerClock.set(clock.instant());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int before = started.get();
            scheduler.runAnyDueExecutions();
            if (started.get() == before) {
                return;
            }
        }
        throw new IllegalStateException("Jobs go on for ever");
    }

    @Override
    public void stop() {
        scheduler = null;
    }
}
