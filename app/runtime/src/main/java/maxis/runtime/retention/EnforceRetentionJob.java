package maxis.runtime.retention;

import jakarta.inject.Inject;

import maxis.runtime.retention.RetentionRules.Rule;
import maxis.spi.StoredAs;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

/**
 * Lets go what is too old, in pages, so that nobody waits for a lock. A rule that fails holds up no
 * other one, and the job comes again for it.
 */
public final class EnforceRetentionJob implements JobHandler<EnforceRetentionJob.Order> {
    private static final Logger LOG = LoggerFactory.getLogger(EnforceRetentionJob.class);
    private static final int PAGE = 1_000;
    private static final Duration ELSEWHERE = Duration.ofMinutes(1);

    private final RetentionRules rules;
    private final Transactions transactions;

    @Inject
    EnforceRetentionJob(RetentionRules rules, Transactions transactions) {
        this.rules = rules;
        this.transactions = transactions;
    }

    /** What recurs. */
    @StoredAs("platform.enforce-retention")
    public record Order() implements Job {}

    @Override
    public Completion run(Order order, Attempt attempt) {
        if (!rules.areComplete()) {
            return Completion.again(order, attempt.startedAt().plus(ELSEWHERE), transaction -> {});
        }
        var failures = new ArrayList<RuntimeException>();
        for (var rule : rules.all()) {
            try {
                enforce(rule, attempt.startedAt());
            } catch (RuntimeException failed) {
                LOG.warn("{} could not be enforced", rule.name(), failed);
                failures.add(failed);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return Completion.done();
    }

    private void enforce(Rule rule, Instant now) {
        var limit = now.minus(rule.retention().kept());
        long forgotten = 0;
        int page;
        do {
            page =
                    transactions
                            .as(Actor.system("retention"))
                            .run(transaction -> rule.retention().forget(transaction, limit, PAGE));
            forgotten += page;
        } while (page >= PAGE);
        LOG.info("{}: {} were older than {}", rule.name(), forgotten, limit);
    }
}
