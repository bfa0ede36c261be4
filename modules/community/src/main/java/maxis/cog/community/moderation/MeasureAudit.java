package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.member.Grounds;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.Optional;

/** Writes measures down; reasons are members' business and go as digests. */
final class MeasureAudit {
    private final AuditLog log;

    @Inject
    MeasureAudit(AuditLog log) {
        this.log = log;
    }

    void warned(Transaction transaction, MemberId member, Grounds grounds, int count) {
        log.write(
                transaction,
                entry("member.warned", member, grounds)
                        .changed("warnings", Integer.toString(count - 1), Integer.toString(count)));
    }

    void banned(
            Transaction transaction, MemberId member, Grounds grounds, Optional<Instant> until) {
        log.write(
                transaction,
                entry("member.banned", member, grounds)
                        .changed("until", "", until.map(Instant::toString).orElse("for-ever")));
    }

    void unbanned(Transaction transaction, MemberId member, Origin origin) {
        log.write(transaction, AuditEntry.of("member.unbanned", "member:" + member, origin));
    }

    private static AuditEntry entry(String action, MemberId member, Grounds grounds) {
        return AuditEntry.of(action, "member:" + member, grounds.origin())
                .changed("reason", "", AuditEntry.digestOf(grounds.reason()));
    }
}
