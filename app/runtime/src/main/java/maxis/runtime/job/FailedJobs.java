package maxis.runtime.job;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.FailureHandler;

import jakarta.inject.Inject;

import maxis.spi.Fault;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.web.Live;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What becomes of a job that threw: another attempt after a pause, or a place where people look at
 * it.
 */
final class FailedJobs {
    private static final Logger LOG = LoggerFactory.getLogger(FailedJobs.class);

    private static final String TAKEN_OVER = "MX001";

    private final JobStore store = new JobStore();
    private final Transactions transactions;
    private final InstantSource clock;
    private final RandomGenerator chance;
    private final Pauses pauses;
    private final Live pages;

    @Inject
    FailedJobs(Transactions transactions, InstantSource clock, RandomGenerator chance, Live pages) {
        this.pages = pages;
        this.transactions = transactions;
        this.clock = clock;
        this.chance = chance;
        this.pauses = new Pauses(chance);
    }

    FailureHandler<String> of(Duty duty) {
        return (failed, operations) -> {
            var cause = failed.getCause().orElse(null);
            if (isTakenOver(cause)) {
                LOG.warn(
                        "{} was taken over by another process; what it did here was rolled back",
                        duty.name());
                return;
            }
            var execution = failed.getExecution();
            var reference = HexFormat.of().toHexDigits((int) chance.nextLong());
            int failures = execution.consecutiveFailures + 1;
            boolean isAway = isAway(cause);
            if (isAway || failures < Pauses.MOST_ATTEMPTS) {
                var pause = isAway ? pauses.whileAway(failures) : pauses.after(failures);
                LOG.warn(
                        "[{}] {} failed for the {}. time, again in {}",
                        reference,
                        duty.name(),
                        failures,
                        pause,
                        cause);
                operations.reschedule(failed, clock.instant().plus(pause));
            } else {
                LOG.error(
                        "[{}] {} failed for the {}. time and is parked",
                        reference,
                        duty.name(),
                        failures,
                        cause);
                park(duty, execution, cause, reference);
            }
        };
    }

    /** What finish_job and its siblings say when the claim is no longer ours. */
    private static boolean isTakenOver(@Nullable Throwable cause) {
        for (var each = cause; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && TAKEN_OVER.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** The job itself is sound: however long the other side stays away, it is not given up. */
    private static boolean isAway(@Nullable Throwable cause) {
        return cause instanceof Fault fault && fault.kind() == Fault.Kind.REMOTE;
    }

    private void park(Duty duty, Execution execution, @Nullable Throwable cause, String reference) {
        var now = clock.instant();
        var next = duty.nextRun(now).map(run -> new Envelope(run.due(), run.json())).orElse(null);
        // The message of an exception may hold what a member wrote; its type does not, and the log
        // has the rest.
        var failure = cause == null ? "unknown" : cause.getClass().getSimpleName();
        transactions
                .as(Actor.system(duty.name()))
                .execute(transaction -> {
                    store.park(transaction, execution, failure, reference, now, next);
                    pages.changed(transaction, "jobs", duty.name(), Optional.empty());
                });
    }
}
