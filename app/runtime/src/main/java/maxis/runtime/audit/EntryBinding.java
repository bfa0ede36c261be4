package maxis.runtime.audit;

import jakarta.inject.Inject;

import maxis.runtime.stored.RecordJson;
import maxis.spi.audit.AuditEntry;
import maxis.spi.storage.Actor;

import org.jdbi.v3.core.statement.Query;

import java.util.Locale;

/** Puts an entry into the statement that writes it, alone or beside what it tells of. */
public final class EntryBinding {
    /** What {@link #bind} fills, for a function that writes an entry beside what it does. */
    public static final String ARGUMENTS =
            ":auditProgram, :auditAction, :auditSubject, :auditChanges, :auditOrigin";

    /** Writes the bound entry as of {@code :now}; PostgreSQL itself says who acts. */
    public static final String CALL = "write_audit(:now, " + ARGUMENTS + ")";

    private final RecordJson records;

    @Inject
    EntryBinding(RecordJson records) {
        this.records = records;
    }

    public Query bind(Query query, Actor actor, AuditEntry entry) {
        return query.bind("auditProgram", program(actor))
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
