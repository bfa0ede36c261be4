package maxis.runtime.audit;

import jakarta.inject.Inject;

import maxis.runtime.stored.RecordJson;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditLog;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;

import java.time.InstantSource;
import java.util.Locale;

/** Writes entries by one statement each; PostgreSQL itself says who acts. */
final class StoredAuditLog implements AuditLog {
    private final RecordJson records;
    private final InstantSource clock;

    @Inject
    StoredAuditLog(RecordJson records, InstantSource clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public void write(Transaction transaction, AuditEntry entry) {
        transaction
                .handle()
                .createQuery(
                        "select write_audit(:at, :program, :action, :subject, :changes, :origin)"
                                + " is null")
                .bind("at", clock.instant())
                .bind("program", program(transaction.actor()))
                .bind("action", entry.action())
                .bind("subject", entry.subject())
                .bind("changes", records.write(entry.changes()))
                .bind("origin", entry.origin().name().toLowerCase(Locale.ROOT))
                .mapTo(Boolean.class)
                .one();
    }

    private static String program(Actor actor) {
        return switch (actor) {
            case Actor.Program program -> program.name();
            case Actor.Person person -> "";
        };
    }
}
