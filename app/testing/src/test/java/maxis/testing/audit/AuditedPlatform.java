package maxis.testing.audit;

import maxis.runtime.audit.AuditVerification;
import maxis.runtime.bootstrap.PlatformCog;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.storage.Actor;
import maxis.spi.value.MemberId;
import maxis.testing.TestPlatform;

import java.time.Duration;
import java.util.List;

/** The platform with hands on the audit log, honest ones and others. */
final class AuditedPlatform implements AutoCloseable {
    static final MemberId JEAN = new MemberId(1001);

    private final TestPlatform platform = TestPlatform.with(new PlatformCog());
    private final AuditLog log = platform.instance(AuditLog.class);

    TestPlatform platform() {
        return platform;
    }

    AuditLog log() {
        return log;
    }

    void write(Actor actor, AuditEntry entry) {
        platform.transactions().as(actor).execute(transaction -> log.write(transaction, entry));
    }

    /** Entries 1 to {@code count}, sealed at the same positions. */
    void sealEntries(int count) {
        for (int number = 1; number <= count; number++) {
            write(Actor.member(JEAN), entry(number));
        }
        seal();
    }

    void seal() {
        platform.clock().advance(Duration.ofSeconds(10));
        platform.runDueJobs();
    }

    /** Runs the nightly verification among all that the night brings. */
    void night() {
        platform.clock().advance(Duration.ofDays(1));
        platform.runDueJobs();
    }

    /** What is wrong, as {@code CHANGED 3/3}: the problem, the position and the row. */
    List<String> findings() {
        return platform.instance(AuditVerification.class).findings().stream()
                .map(finding ->
                        finding.problem() + " " + finding.position() + "/" + finding.auditId())
                .toList();
    }

    /** As the owner of the tables, past the triggers. */
    void tamper(String... statements) {
        platform.database()
                .asOwner()
                .useTransaction(owner -> {
                    for (var table :
                            List.of("audit_sealed", "audit_seals", "audit_verifications")) {
                        owner.execute("alter table " + table + " disable trigger user");
                    }
                    for (var statement : statements) {
                        owner.execute(statement);
                    }
                });
    }

    List<String> rows(String query) {
        return platform.database()
                .asOwner()
                .withHandle(owner -> owner.createQuery(query).mapTo(String.class).list());
    }

    static AuditEntry entry(int number) {
        return AuditEntry.of("tickets.closed", "ticket:" + number, Origin.DISCORD)
                .changed("state", "open", "closed");
    }

    @Override
    public void close() {
        platform.close();
    }
}
