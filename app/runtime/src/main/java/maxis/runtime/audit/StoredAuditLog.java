package maxis.runtime.audit;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditLog;
import maxis.spi.storage.Transaction;

/** Writes entries by one statement each. */
final class StoredAuditLog implements AuditLog {
    private static final String WRITE = "select " + EntryBinding.CALL + " is null";

    private final EntryBinding binding;

    @Inject
    StoredAuditLog(EntryBinding binding) {
        this.binding = binding;
    }

    @Override
    public void write(Transaction transaction, AuditEntry entry) {
        binding.bind(transaction.handle().createQuery(WRITE), transaction, entry)
                .mapTo(Boolean.class)
                .one();
    }
}
