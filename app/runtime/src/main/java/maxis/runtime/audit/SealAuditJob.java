package maxis.runtime.audit;

import jakarta.inject.Inject;

import maxis.spi.StoredAs;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

/** Seals the rows that wait, in short transactions. */
public final class SealAuditJob implements JobHandler<SealAuditJob.Order> {
    private static final int BATCH = 1_000;
    private static final int MOST_BATCHES = 100;

    private final Transactions transactions;

    @Inject
    SealAuditJob(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What recurs. */
    @StoredAs("platform.seal-audit")
    public record Order() implements Job {}

    @Override
    public Completion run(Order order, Attempt attempt) {
        for (int batches = 0; batches < MOST_BATCHES; batches++) {
            if (sealBatch() < BATCH) {
                break;
            }
        }
        return Completion.done();
    }

    private int sealBatch() {
        return transactions
                .as(Actor.system("audit-sealing"))
                .run(transaction ->
                        transaction
                                .handle()
                                .createQuery("select seal_audit(:most)")
                                .bind("most", BATCH)
                                .mapTo(Integer.class)
                                .one());
    }
}
