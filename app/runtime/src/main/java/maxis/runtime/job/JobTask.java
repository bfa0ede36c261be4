package maxis.runtime.job;

import com.github.kagkarlsson.scheduler.task.AbstractTask;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler.ReviveDeadExecution;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import maxis.runtime.cog.CogSwitches;
import maxis.runtime.stored.RecordJson;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * One duty as db-scheduler runs it. The scheduler claims and watches; the end of a job is ours,
 * because it must commit with the job's effects: that, and the claim that the database checks
 * there, is what makes them happen exactly once.
 */
final class JobTask extends AbstractTask<String> {
    /** So long a job of a cog that admins have switched off sleeps before it looks again. */
    private static final Duration SLEEP = Duration.ofSeconds(30);

    private final Duty duty;
    private final CogSwitches switches;
    private final Transactions transactions;
    private final InstantSource clock;
    private final RecordJson records;
    private final JobStore store = new JobStore();

    JobTask(
            Duty duty,
            CogSwitches switches,
            Transactions transactions,
            InstantSource clock,
            RecordJson records,
            FailedJobs failures) {
        super(duty.name(), String.class, failures.of(duty), new ReviveDeadExecution<>());
        this.duty = duty;
        this.switches = switches;
        this.transactions = transactions;
        this.clock = clock;
        this.records = records;
    }

    @Override
    public CompletionHandler<String> execute(
            TaskInstance<String> instance, ExecutionContext context) {
        if (!switches.isOnBehind(duty.origin())) {
            return (complete, operations) ->
                    operations.reschedule(complete, clock.instant().plus(SLEEP));
        }
        var execution = context.getExecution();
        var envelope = Envelope.of(instance.getData());
        var completion = duty.run(envelope.json(), attempt(execution, envelope));
        transactions
                .as(Actor.system(duty.name()))
                .execute(transaction -> complete(transaction, execution, completion));
        return (complete, operations) -> {};
    }

    private Attempt attempt(Execution execution, Envelope envelope) {
        var key =
                duty.name()
                        + "/"
                        + execution.taskInstance.getId()
                        + "@"
                        + envelope.due().toEpochMilli();
        return new Attempt(key, execution.consecutiveFailures, envelope.due(), clock.instant());
    }

    private void complete(Transaction transaction, Execution execution, Completion completion) {
        switch (completion) {
            case Completion.Done(var effect) -> {
                effect.run(transaction);
                end(transaction, execution);
            }
            case Completion.Again(var next, var at, var effect) -> {
                effect.run(transaction);
                store.goOn(
                        transaction,
                        execution,
                        new Envelope(at, records.write(next)),
                        clock.instant());
            }
        }
    }

    private void end(Transaction transaction, Execution execution) {
        var now = clock.instant();
        duty.nextRun(now)
                .ifPresentOrElse(
                        next ->
                                store.goOn(
                                        transaction,
                                        execution,
                                        new Envelope(next.due(), next.json()),
                                        now),
                        () -> store.finish(transaction, execution));
    }

    @Override
    public SchedulableInstance<String> schedulableInstance(String id) {
        return SchedulableInstance.of(instance(id), Instant.EPOCH);
    }

    @Override
    public SchedulableInstance<String> schedulableInstance(String id, String data) {
        return SchedulableInstance.of(instance(id, data), Instant.EPOCH);
    }
}
