package maxis.runtime.panel.job;

import jakarta.inject.Inject;

import maxis.runtime.job.WakeUp;
import maxis.runtime.storage.RunningTransaction;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.storage.Transaction;
import maxis.spi.web.Live;

import java.util.Optional;

/**
 * What is done to jobs by hand: written down, told to pages, and looked at by the worker at once.
 */
final class JobTrail {
    private final AuditLog audit;
    private final Live pages;
    private final WakeUp wakeUp;

    @Inject
    JobTrail(AuditLog audit, Live pages, WakeUp wakeUp) {
        this.audit = audit;
        this.pages = pages;
        this.wakeUp = wakeUp;
    }

    void write(Transaction transaction, String action, String task, String instance) {
        audit.write(
                transaction,
                AuditEntry.of(action, AuditEntry.code("job:" + task + "/" + instance), Origin.WEB));
        pages.changed(transaction, "jobs", task, Optional.empty());
        RunningTransaction.of(transaction).afterCommit(wakeUp);
    }
}
