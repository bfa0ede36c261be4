package maxis.runtime.audit;

import jakarta.inject.Inject;

import maxis.runtime.stored.RecordJson;
import maxis.spi.audit.AuditEntry;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;

import org.jdbi.v3.core.statement.Query;

import java.time.InstantSource;
import java.util.Locale;

/** Puts an entry into a statement that calls {@link #CALL}, alone or beside what it tells of. */
public final class EntryBinding {
    /** Writes the bound entry; PostgreSQL itself says who acts. */
    public static final String CALL =
            "write_audit(:auditAt, :auditProgram, :auditAction, :auditSubject, :auditChanges,"
                    + " :auditOrigin)";

    private final RecordJson records;
    private final InstantSource clock;

    @Inject
    EntryBinding(RecordJson records, InstantSource clock) {
        this.records = records;
        this.clock = clock;
    }

    public Query bind(Query query, Transaction transaction, AuditEntry entry) {
        return query.bind("auditAt", clock.instant())
                .bind("auditProgram", program(transaction.actor()))
                .bind("auditAction", entry.action())
                .bind("auditSubject", entry.subject())
                .bind("auditChanges", records.write(entry.changes()))
                .bind("auditOrigin", entry.origin().name().toLowerCase(Locale.ROOT));
    }

    private static String program(Actor actor) {
        return switch (actor) {
            case Actor.Program program -> program.name();
            case Actor.Person person -> "";
        };
    }
}
