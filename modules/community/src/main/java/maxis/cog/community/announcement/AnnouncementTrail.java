package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditLog;
import maxis.spi.storage.Transaction;
import maxis.spi.web.Live;

import java.util.Optional;

/** Writes down what is done with announcements, and tells open pages. */
final class AnnouncementTrail {
    private final AuditLog audit;
    private final Live pages;

    @Inject
    AnnouncementTrail(AuditLog audit, Live pages) {
        this.audit = audit;
        this.pages = pages;
    }

    void write(Transaction transaction, long id, AuditEntry entry) {
        audit.write(transaction, entry);
        pages.changed(transaction, "announcements", Long.toString(id), Optional.empty());
    }
}
