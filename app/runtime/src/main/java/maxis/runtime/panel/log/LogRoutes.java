package maxis.runtime.panel.log;

import jakarta.inject.Inject;

import maxis.runtime.audit.AuditFinding;
import maxis.runtime.audit.AuditVerification;
import maxis.spi.CogBinder;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.limit.Limit;
import maxis.spi.limit.Limits;
import maxis.spi.limit.Taking;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;
import maxis.spi.web.Topic;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Verifies the chain of the audit log, and declares the routes of both logs. */
public final class LogRoutes {
    private static final Access ADMINS = new Access.AtLeast(Level.ADMIN);
    private static final Limit PACE = new Limit(3, Duration.ofMinutes(1));

    private final AuditVerification verification;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Limits limits;

    @Inject
    LogRoutes(
            AuditVerification verification,
            Transactions transactions,
            AuditLog audit,
            Limits limits) {
        this.verification = verification;
        this.transactions = transactions;
        this.audit = audit;
        this.limits = limits;
    }

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        cog.contribute(
                Route.of(
                                Method.GET,
                                "/api/logs/security",
                                ADMINS,
                                SecurityLogRoutes.class,
                                SecurityLogRoutes::list)
                        .asking("severity", "kind", "text", "after", "limit")
                        .answersMany(SecurityLogRoutes.View.class),
                Route.of(
                                Method.GET,
                                "/api/logs/audit",
                                ADMINS,
                                AuditLogRoutes.class,
                                AuditLogRoutes::list)
                        .asking("actor", "action", "subject", "from", "to", "after", "limit")
                        .answersMany(AuditLogRoutes.View.class),
                Route.of(
                                Method.POST,
                                "/api/logs/audit/verify",
                                ADMINS,
                                LogRoutes.class,
                                LogRoutes::verify)
                        .answers(Verdict.class),
                new Topic("security", Level.ADMIN, false, LogRoutes.class));
    }

    /** What a walk along the chain found. */
    record Verdict(boolean isWhole, long checked, String head, List<Finding> findings) {}

    /** One place that is not as it was sealed. */
    record Finding(long position, long entry, AuditFinding.Problem what, Text text) {
        static Finding of(AuditFinding finding) {
            var what = finding.problem();
            return new Finding(
                    finding.position(),
                    finding.auditId(),
                    what,
                    Text.of("platform.audit_problem")
                            .with("what", what.name().toLowerCase(Locale.ROOT)));
        }
    }

    Answer verify(Request request) {
        var caller = request.known();
        if (limits.take("platform.verify-audit:" + caller.member(), PACE)
                instanceof Taking.Refused(var pause)) {
            return Answer.tooOften(pause);
        }
        var verified = verification.verdict();
        transactions
                .as(caller.actor())
                .execute(transaction ->
                        audit.write(
                                transaction,
                                AuditEntry.of("platform.audit_verified", "audit", Origin.WEB)
                                        .changed(
                                                "problems",
                                                "",
                                                Long.toString(verified.problems()))));
        return Answer.ok(
                new Verdict(
                        verified.problems() == 0,
                        verified.checked(),
                        verified.head(),
                        verified.findings().stream().map(Finding::of).toList()));
    }
}
