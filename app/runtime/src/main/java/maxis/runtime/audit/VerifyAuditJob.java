package maxis.runtime.audit;

import jakarta.inject.Inject;

import maxis.runtime.stored.RecordJson;
import maxis.spi.StoredAs;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;

/**
 * Verifies the audit log every night. The head of the chain goes into the log of the program too,
 * where nobody reaches it who rewrites the database.
 */
public final class VerifyAuditJob implements JobHandler<VerifyAuditJob.Order> {
    private static final Logger LOG = LoggerFactory.getLogger(VerifyAuditJob.class);

    private final AuditVerification verification;
    private final RecordJson records;
    private final InstantSource clock;
    private final AuditStore store = new AuditStore();

    @Inject
    VerifyAuditJob(AuditVerification verification, RecordJson records, InstantSource clock) {
        this.verification = verification;
        this.records = records;
        this.clock = clock;
    }

    /** What recurs. */
    @StoredAs("platform.verify-audit")
    public record Order() implements Job {}

    @Override
    public Completion run(Order order, Attempt attempt) {
        var verified = verification.verify();
        var head = verified.head().digits();
        if (verified.problems() == 0) {
            LOG.info("Audit log verified up to seal {}, head {}", verified.position(), head);
        } else {
            LOG.error(
                    "The audit log is not what was sealed, in {} places up to seal {}, head {}."
                            + " Keep a backup of this moment and look at the newest row of"
                            + " audit_verifications.",
                    verified.problems(),
                    verified.position(),
                    head);
        }
        return Completion.done(transaction ->
                store.insert(
                        transaction,
                        verified,
                        records.write(verified.findings()),
                        clock.instant()));
    }
}
