package maxis.runtime.bootstrap;

import maxis.runtime.audit.AuditHealth;
import maxis.runtime.audit.SealAuditJob;
import maxis.runtime.audit.VerifyAuditJob;
import maxis.runtime.control.OrdersPersonalData;
import maxis.runtime.control.SweepOrdersJob;
import maxis.runtime.health.DatabaseHealth;
import maxis.runtime.health.DiskHealth;
import maxis.runtime.health.JobsHealth;
import maxis.runtime.ledger.AuditLedgerJob;
import maxis.runtime.ledger.LedgerHealth;
import maxis.runtime.ledger.ReleaseExpiredHoldsJob;
import maxis.runtime.limit.ForgetLimitsJob;
import maxis.runtime.personal.EraseMemberJob;
import maxis.runtime.personal.PlatformPersonalData;
import maxis.runtime.retention.EnforceRetentionJob;
import maxis.runtime.retention.RetentionSettings;
import maxis.runtime.retention.SecurityLogRetention;
import maxis.runtime.secret.ResealJob;
import maxis.runtime.setting.SettingsHealth;
import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.Contribution;
import maxis.spi.ProcessRole;
import maxis.spi.health.HealthDeclaration;
import maxis.spi.job.JobDeclaration;
import maxis.spi.job.RecurringJob;
import maxis.spi.job.Schedule;
import maxis.spi.personal.PersonalDataDeclaration;
import maxis.spi.retention.RetentionRule;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;

/** What the platform contributes itself, by the same way as every cog. It is always on. */
public final class PlatformCog implements Cog {
    public static final CogId ID = new CogId("platform");

    @Override
    public CogId id() {
        return ID;
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.values());
    }

    @Override
    public void bind(CogBinder cog) {
        cog.settings(RetentionSettings.class)
                .contribute(
                        JobDeclaration.of(EraseMemberJob.Order.class, EraseMemberJob.class),
                        new PersonalDataDeclaration(
                                PlatformPersonalData.TABLES, PlatformPersonalData.class),
                        new RetentionRule("security_log", SecurityLogRetention.class),
                        RecurringJob.of(
                                "enforce-retention",
                                Schedule.daily(LocalTime.of(3, 30), ZoneOffset.UTC),
                                new EnforceRetentionJob.Order(),
                                EnforceRetentionJob.class))
                .contribute(PlatformPersonalData.exemptions().toArray(Contribution[]::new));
        cog.contribute(
                new HealthDeclaration("database", DatabaseHealth.class),
                new HealthDeclaration("disk", DiskHealth.class),
                new HealthDeclaration("jobs", JobsHealth.class),
                new HealthDeclaration("ledger", LedgerHealth.class),
                new HealthDeclaration("settings", SettingsHealth.class),
                JobDeclaration.of(ResealJob.Order.class, ResealJob.class),
                new HealthDeclaration("audit", AuditHealth.class),
                RecurringJob.of(
                        "seal-audit",
                        Schedule.every(Duration.ofSeconds(5)),
                        new SealAuditJob.Order(),
                        SealAuditJob.class),
                RecurringJob.of(
                        "verify-audit",
                        Schedule.daily(LocalTime.of(4, 30), ZoneOffset.UTC),
                        new VerifyAuditJob.Order(),
                        VerifyAuditJob.class),
                new PersonalDataDeclaration(Set.of("control_orders"), OrdersPersonalData.class),
                RecurringJob.of(
                        "sweep-orders",
                        Schedule.every(Duration.ofMinutes(1)),
                        new SweepOrdersJob.Order(),
                        SweepOrdersJob.class),
                RecurringJob.of(
                        "forget-limits",
                        Schedule.every(Duration.ofHours(1)),
                        new ForgetLimitsJob.Order(),
                        ForgetLimitsJob.class),
                RecurringJob.of(
                        "release-expired-holds",
                        Schedule.every(Duration.ofMinutes(1)),
                        new ReleaseExpiredHoldsJob.Order(),
                        ReleaseExpiredHoldsJob.class),
                RecurringJob.of(
                        "audit-ledger",
                        Schedule.daily(LocalTime.of(4, 0), ZoneOffset.UTC),
                        new AuditLedgerJob.Order(),
                        AuditLedgerJob.class));
    }
}
