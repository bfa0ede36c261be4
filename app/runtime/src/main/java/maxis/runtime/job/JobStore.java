package maxis.runtime.job;

import com.github.kagkarlsson.scheduler.task.Execution;

import maxis.spi.storage.Transaction;

import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.function.UnaryOperator;

/** The functions through which jobs are written; audiences have no grant on the tables. */
final class JobStore {
    boolean enqueue(Transaction transaction, String name, String instance, Envelope envelope) {
        return transaction
                .handle()
                .createQuery("select enqueue_job(:name, :instance, :data, :due)")
                .bind("name", name)
                .bind("instance", instance)
                .bind("data", envelope.bytes())
                .bind("due", envelope.due())
                .mapTo(Boolean.class)
                .one();
    }

    void ensureRecurring(Transaction transaction, String name, Envelope envelope, Instant now) {
        call(
                transaction,
                "select ensure_recurring_job(:name, :data, :due, :now)",
                statement ->
                        statement
                                .bind("name", name)
                                .bind("data", envelope.bytes())
                                .bind("due", envelope.due())
                                .bind("now", now));
    }

    void finish(Transaction transaction, Execution execution) {
        call(
                transaction,
                "select finish_job(:name, :instance, :worker, :version)",
                statement -> claim(statement, execution));
    }

    void goOn(Transaction transaction, Execution execution, Envelope next, Instant now) {
        call(
                transaction,
                "select continue_job(:name, :instance, :worker, :version, :data, :due, :now)",
                statement ->
                        claim(statement, execution)
                                .bind("data", next.bytes())
                                .bind("due", next.due())
                                .bind("now", now));
    }

    void park(
            Transaction transaction,
            Execution execution,
            String failure,
            String reference,
            Instant now,
            @Nullable Envelope next) {
        call(
                transaction,
                """
                select park_job(:name, :instance, :worker, :version, :failure, :reference, :now,
                    cast(:data as bytea), cast(:due as timestamptz))
                """,
                statement ->
                        claim(statement, execution)
                                .bind("failure", failure)
                                .bind("reference", reference)
                                .bind("now", now)
                                .bind("data", next == null ? null : next.bytes())
                                .bind("due", next == null ? null : next.due()));
    }

    private static Query claim(Query statement, Execution execution) {
        return statement
                .bind("name", execution.taskInstance.getTaskName())
                .bind("instance", execution.taskInstance.getId())
                .bind("worker", execution.pickedBy)
                .bind("version", execution.version);
    }

    private static void call(Transaction transaction, String sql, UnaryOperator<Query> binding) {
        binding.apply(transaction.handle().createQuery(sql)).mapToMap().one();
    }
}
