package maxis.runtime.personal;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.personal.PersonalData.Kept;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.util.List;

/** Erases a member from everything, in one transaction. Doing it again changes nothing more. */
final class Erasures {
    private final PersonalParts parts;
    private final ErasureStore store;
    private final AuditLog audit;

    @Inject
    Erasures(PersonalParts parts, ErasureStore store, AuditLog audit) {
        this.parts = parts;
        this.store = store;
        this.audit = audit;
    }

    List<Kept> erase(Transaction transaction, MemberId member, Erasure erasure) {
        var kept =
                parts.all().stream()
                        .flatMap(part -> part.erase(transaction, member).stream())
                        .distinct()
                        .toList();
        store.insert(transaction, erasure, kept);
        audit.write(
                transaction, AuditEntry.of("member.erased", "member:" + member, Origin.PROGRAM));
        return kept;
    }
}
