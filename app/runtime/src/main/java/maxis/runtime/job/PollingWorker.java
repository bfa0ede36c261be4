package maxis.runtime.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * Claims due jobs and runs each on a virtual thread. Several processes may do so on one database: a
 * job belongs to the one that claimed it until it ends or until its process has been silent for
 * some heartbeats.
 */
public final class PollingWorker implements JobWorker {
    /** Jobs of cogs that are switched off wait here; they are never thrown away. */
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(8);
    private static final int MISSED_HEARTBEATS = 4;

    /** How much is done at once, how often is looked, and how soon a silent process is given up. */
    public record Pace(int threads, Duration polling, Duration heartbeat) {}

    private final JobTasks tasks;
    private final DataSource database;
    private final InstantSource clock;
    private final RandomGenerator chance;
    private final WakeUp wakeUp;
    private final Pace pace;
    private @Nullable Scheduler scheduler;
    private @Nullable Scheduler onDiscord;

    @Inject
    PollingWorker(
            JobTasks tasks,
            @JobDatabase DataSource database,
            InstantSource clock,
            RandomGenerator chance,
            WakeUp wakeUp,
            Pace pace) {
        this.tasks = tasks;
        this.database = database;
        this.clock = clock;
        this.chance = chance;
        this.wakeUp = wakeUp;
        this.pace = pace;
    }

    @Override
    public synchronized void start() {
        tasks.planRecurring();
        var name =
                "maxis-"
                        + ProcessHandle.current().pid()
                        + "-"
                        + new UUID(chance.nextLong(), chance.nextLong());
        scheduler = started(name, tasks.anywhere());
        listen();
    }

    @Override
    public synchronized void startOnDiscord(String claimant) {
        if (onDiscord == null) {
            onDiscord = started(claimant, tasks.onDiscord());
            listen();
        }
    }

    @Override
    public void stopOnDiscord() {
        Scheduler leaving;
        synchronized (this) {
            leaving = onDiscord;
            onDiscord = null;
            listen();
        }
        end(leaving);
    }

    @Override
    public void stop() {
        Scheduler leaving;
        synchronized (this) {
            leaving = scheduler;
            scheduler = null;
            listen();
        }
        end(leaving);
    }

    /** Outside of the lock: two of them may wait for what runs at the same time. */
    private static void end(@Nullable Scheduler leaving) {
        if (leaving != null) {
            leaving.stop();
        }
    }

    private Scheduler started(String name, List<Task<?>> some) {
        var fresh =
                Scheduler.create(database, some)
                        .serializer(tasks.serializer())
                        .clock(clock::instant)
                        .schedulerName(new SchedulerName.Fixed(name))
                        .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                        .pollUsingLockAndFetch(0.5, 1.0)
                        .threads(pace.threads())
                        .executorService(Executors.newVirtualThreadPerTaskExecutor())
                        .pollingInterval(pace.polling())
                        .heartbeatInterval(pace.heartbeat())
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .deleteUnresolvedAfter(FOR_EVER)
                        .shutdownMaxWait(PATIENCE_AT_STOP)
                        // FailedJobs says what failed, with a reference.
                        .failureLogging(LogLevel.OFF, false)
                        .build();
        fresh.start();
        return fresh;
    }

    private synchronized void listen() {
        var listening = Stream.of(scheduler, onDiscord).filter(Objects::nonNull).toList();
        wakeUp.call(() -> listening.forEach(Scheduler::triggerCheckForDueExecutions));
    }
}
