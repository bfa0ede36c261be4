package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.runtime.job.Duty;
import maxis.spi.Fault;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Outcome;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.lang.management.ManagementFactory;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Carries out one order: claims it, then does it in the transaction that ends order and job. A
 * crash in between leaves the job to whoever comes next, who claims anew; what the former one still
 * does is rolled back, because its claim is gone.
 */
final class OrderExecution {
    private static final Logger LOG = LoggerFactory.getLogger(OrderExecution.class);
    private static final String ACT = "act";
    private static final String PROCESS = ManagementFactory.getRuntimeMXBean().getName();

    private final Transactions transactions;
    private final OrderStore store;
    private final OrderActs acts;
    private final OrderJobs jobs;
    private final OrderTrail trail;
    private final Circumstances circumstances;

    @Inject
    OrderExecution(
            Transactions transactions,
            OrderStore store,
            OrderActs acts,
            OrderJobs jobs,
            OrderTrail trail,
            Circumstances circumstances) {
        this.transactions = transactions;
        this.store = store;
        this.acts = acts;
        this.jobs = jobs;
        this.trail = trail;
        this.circumstances = circumstances;
    }

    /** Time and chance. */
    record Circumstances(InstantSource clock, RandomGenerator chance) {
        @Inject
        Circumstances {}
    }

    /** The right of this attempt to end the order. */
    private record Claim(OrderId id, String token) {}

    Completion run(KnownAction<?> action, String json, Attempt attempt) {
        var claim = new Claim(jobs.orderOf(json), token());
        boolean isOurs =
                transactions.as(OrderPlacing.SELF).run(transaction -> claim(transaction, claim));
        return isOurs
                ? Completion.done(transaction -> finish(transaction, action, claim, attempt))
                : Completion.done();
    }

    private boolean claim(Transaction transaction, Claim claim) {
        var row = store.find(transaction, claim.id()).orElse(null);
        var now = circumstances.clock().instant();
        if (row == null || !store.claim(transaction, claim.id(), claim.token(), PROCESS, now)) {
            return false;
        }
        trail.moved(
                transaction, claim.id(), row.order().state(), OrderState.CLAIMED, Origin.PROGRAM);
        return true;
    }

    private void finish(
            Transaction transaction, KnownAction<?> action, Claim claim, Attempt attempt) {
        var result = act(transaction, action, claim.id(), attempt);
        store.end(transaction, claim.id(), claim.token(), result, circumstances.clock().instant());
        trail.ended(transaction, claim.id(), result);
    }

    private Result act(
            Transaction transaction, KnownAction<?> action, OrderId id, Attempt attempt) {
        var handle = transaction.handle();
        handle.savepoint(ACT);
        try {
            var outcome = acts.carryOut(transaction, action, id);
            if (outcome instanceof Outcome.Refused) {
                handle.rollbackToSavepoint(ACT);
            }
            return Result.of(outcome);
        } catch (RuntimeException failure) {
            if (Retries.isWorthIt(failure) && attempt.failuresSoFar() + 1 < Duty.MOST_ATTEMPTS) {
                throw failure;
            }
            handle.rollbackToSavepoint(ACT);
            return failed(id, failure);
        }
    }

    private Result failed(OrderId id, RuntimeException failure) {
        var reference = HexFormat.of().toHexDigits((int) circumstances.chance().nextLong());
        LOG.error("[{}] The order {} failed", reference, id, failure);
        var text =
                failure instanceof Fault fault
                        ? fault.text().orElseGet(() -> apology(fault.kind(), reference))
                        : apology(Fault.Kind.BUG, reference);
        return Result.failed(text, reference);
    }

    private static Text apology(Fault.Kind kind, String reference) {
        var key =
                switch (kind) {
                    case REMOTE -> "platform.fault.remote";
                    case OPERATOR -> "platform.fault.operator";
                    case USER, BUG -> "platform.fault.bug";
                };
        return Text.of(key).with("reference", reference);
    }

    private String token() {
        var chance = circumstances.chance();
        return HexFormat.of().toHexDigits(chance.nextLong())
                + HexFormat.of().toHexDigits(chance.nextLong());
    }
}
