package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.member.Grounds;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;
import maxis.spi.web.Live;

import java.time.Instant;
import java.util.Optional;

/** Writes measures down, reasons, which are members' business, as digests; and tells open pages. */
final class MeasureAudit {
    private final AuditLog log;
    private final Live pages;

    @Inject
    MeasureAudit(AuditLog log, Live pages) {
        this.pages = pages;
        this.log = log;
    }

    void warned(Transaction transaction, MemberId member, Grounds grounds, int count) {
        write(
                transaction,
                member,
                entry("member.warned", member, grounds)
                        .changed("warnings", Integer.toString(count - 1), Integer.toString(count)));
    }

    void banned(
            Transaction transaction, MemberId member, Grounds grounds, Optional<Instant> until) {
        write(
                transaction,
                member,
                entry("member.banned", member, grounds)
                        .changed("until", "", until.map(Instant::toString).orElse("for-ever")));
    }

    void unbanned(
            Transaction transaction, MemberId member, Origin origin, Optional<String> reason) {
        var entry = AuditEntry.of("member.unbanned", "member:" + member, origin);
        write(
                transaction,
                member,
                reason.map(some -> entry.changed("reason", "", AuditEntry.digestOf(some)))
                        .orElse(entry));
    }

    private void write(Transaction transaction, MemberId member, AuditEntry entry) {
        log.write(transaction, entry);
        pages.changed(transaction, "members", member.toString(), Optional.of(member));
    }

    private static AuditEntry entry(String action, MemberId member, Grounds grounds) {
        return AuditEntry.of(action, "member:" + member, grounds.origin())
                .changed("reason", "", AuditEntry.digestOf(grounds.reason()));
    }
}
