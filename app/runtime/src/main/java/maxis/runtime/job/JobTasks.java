package maxis.runtime.job;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;

import jakarta.inject.Inject;

import maxis.runtime.stored.RecordJson;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;

/** The duties as db-scheduler's tasks, for whichever worker runs them. */
public final class JobTasks {
    private final Duties duties;
    private final Transactions transactions;
    private final InstantSource clock;
    private final RandomGenerator chance;
    private final RecordJson records;

    @Inject
    JobTasks(
            Duties duties,
            Transactions transactions,
            InstantSource clock,
            RandomGenerator chance,
            RecordJson records) {
        this.duties = duties;
        this.transactions = transactions;
        this.clock = clock;
        this.chance = chance;
        this.records = records;
    }

    public List<Task<?>> all() {
        var failures = new FailedJobs(transactions, clock, chance);
        return duties.all().stream()
                .<Task<?>>map(duty -> new JobTask(duty, transactions, clock, records, failures))
                .toList();
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
