package maxis.runtime.audit;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditLog;
import maxis.spi.storage.Transaction;

import java.time.InstantSource;
import java.time.ZoneOffset;

/** Writes entries by one statement each. */
final class StoredAuditLog implements AuditLog {
    private static final String WRITE = "select " + EntryBinding.CALL + " is null";

    private final EntryBinding binding;
    private final InstantSource clock;

    @Inject
    StoredAuditLog(EntryBinding binding, InstantSource clock) {
        this.binding = binding;
        this.clock = clock;
    }

    @Override
    public void write(Transaction transaction, AuditEntry entry) {
        binding.bind(transaction.handle().createQuery(WRITE), transaction.actor(), entry)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one();
    }
}
