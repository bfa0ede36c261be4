package maxis.runtime.ledger;

import jakarta.inject.Inject;

import maxis.spi.StoredAs;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;

import java.time.InstantSource;

/** Adds the whole ledger up again and writes down what does not agree. */
public final class AuditLedgerJob implements JobHandler<AuditLedgerJob.Order> {
    private final InstantSource clock;

    @Inject
    AuditLedgerJob(InstantSource clock) {
        this.clock = clock;
    }

    /** What recurs. */
    @StoredAs("platform.audit-ledger")
    public record Order() implements Job {}

    @Override
    public Completion run(Order order, Attempt attempt) {
        return Completion.done(transaction ->
                transaction
                        .handle()
                        .createUpdate(
                                """
                                insert into ledger_audits (checked_at, entries, findings)
                                select :now, (select count(*) from ledger_entries),
                                    coalesce((select jsonb_agg(to_jsonb(f)) from ledger_findings() f), '[]')
                                """)
                        .bind("now", clock.instant())
                        .execute());
    }
}
