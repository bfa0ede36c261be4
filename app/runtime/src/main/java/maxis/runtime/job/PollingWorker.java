package maxis.runtime.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

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
        var fresh =
                Scheduler.create(database, tasks.all())
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
        wakeUp.call(fresh::triggerCheckForDueExecutions);
        scheduler = fresh;
    }

    @Override
    public synchronized void stop() {
        wakeUp.call(() -> {});
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }
}
