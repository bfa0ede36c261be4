package maxis.runtime.job;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;

import jakarta.inject.Inject;

import maxis.runtime.cog.CogSwitches;
import maxis.runtime.stored.RecordJson;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;

/** The duties as db-scheduler's tasks, for whichever worker runs them. */
public final class JobTasks {
    private final Duties duties;
    private final CogSwitches switches;
    private final FailedJobs failures;
    private final Transactions transactions;
    private final InstantSource clock;
    private final RecordJson records;

    @Inject
    JobTasks(
            Duties duties,
            CogSwitches switches,
            FailedJobs failures,
            Transactions transactions,
            InstantSource clock,
            RecordJson records) {
        this.duties = duties;
        this.switches = switches;
        this.failures = failures;
        this.transactions = transactions;
        this.clock = clock;
        this.records = records;
    }

    /** All of them, for a worker that is alone. */
    public List<Task<?>> all() {
        return those(_ -> true);
    }

    /** Those that any process may do. */
    public List<Task<?>> anywhere() {
        return those(duty -> !duty.isOnDiscord());
    }

    /** Those for the process that is connected to Discord. */
    public List<Task<?>> onDiscord() {
        return those(Duty::isOnDiscord);
    }

    private List<Task<?>> those(Predicate<Duty> wanted) {
        return duties.all().stream().filter(wanted).<Task<?>>map(this::task).toList();
    }

    private JobTask task(Duty duty) {
        return new JobTask(duty, switches, transactions, clock, records, failures);
    }

    public Serializer serializer() {
        return new EnvelopeSerializer();
    }

    /** Plans the next run of everything that recurs. */
    public void planRecurring() {
        var store = new JobStore();
        var now = clock.instant();
        transactions
                .as(Actor.system("jobs"))
                .execute(transaction -> {
                    for (var duty : duties.all()) {
                        duty.nextRun(now)
                                .ifPresent(run ->
                                        store.ensureRecurring(
                                                transaction,
                                                duty.name(),
                                                new Envelope(run.due(), run.json()),
                                                now));
                    }
                });
    }
}
