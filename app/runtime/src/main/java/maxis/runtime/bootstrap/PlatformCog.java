package maxis.runtime.bootstrap;

import maxis.runtime.audit.AuditHealth;
import maxis.runtime.audit.SealAuditJob;
import maxis.runtime.audit.VerifyAuditJob;
import maxis.runtime.cog.CogSettings;
import maxis.runtime.component.ComponentsPersonalData;
import maxis.runtime.component.ForgetComponentsJob;
import maxis.runtime.component.OpenForm;
import maxis.runtime.component.OpenFormButton;
import maxis.runtime.component.ReloadAwaited;
import maxis.runtime.control.OrdersPersonalData;
import maxis.runtime.control.SweepOrdersJob;
import maxis.runtime.demo.DemoPlanting;
import maxis.runtime.discord.DiscordHealth;
import maxis.runtime.discord.PermissionsHealth;
import maxis.runtime.discord.card.EmojiSettings;
import maxis.runtime.discord.port.ForgetSentKeysJob;
import maxis.runtime.health.DatabaseHealth;
import maxis.runtime.health.DiskHealth;
import maxis.runtime.health.JobsHealth;
import maxis.runtime.identity.IdentityParts;
import maxis.runtime.ledger.AuditLedgerJob;
import maxis.runtime.ledger.LedgerHealth;
import maxis.runtime.ledger.ReleaseExpiredHoldsJob;
import maxis.runtime.limit.ForgetLimitsJob;
import maxis.runtime.member.ServerLevels;
import maxis.runtime.member.ServerSettings;
import maxis.runtime.panel.Panel;
import maxis.runtime.personal.EraseMemberJob;
import maxis.runtime.personal.PlatformPersonalData;
import maxis.runtime.retention.EnforceRetentionJob;
import maxis.runtime.retention.RetentionSettings;
import maxis.runtime.retention.SecurityLogRetention;
import maxis.runtime.role.RoleRepairs;
import maxis.runtime.role.RolesAfterReturn;
import maxis.runtime.role.RolesHealth;
import maxis.runtime.role.RolesOfChanged;
import maxis.runtime.role.RolesOfJoined;
import maxis.runtime.role.RolesPersonalData;
import maxis.runtime.role.SettleRolesJob;
import maxis.runtime.role.SweepRolesJob;
import maxis.runtime.secret.ResealJob;
import maxis.runtime.setting.SettingsHealth;
import maxis.runtime.setup.SetupRoutes;
import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.Contribution;
import maxis.spi.ProcessRole;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.discord.Happening;
import maxis.spi.discord.Watch;
import maxis.spi.health.HealthDeclaration;
import maxis.spi.job.JobDeclaration;
import maxis.spi.job.RecurringJob;
import maxis.spi.job.Schedule;
import maxis.spi.personal.PersonalDataDeclaration;
import maxis.spi.retention.RetentionRule;
import maxis.spi.setup.SetupChoice;
import maxis.spi.setup.SetupChoice.Subject;
import maxis.spi.statistic.StatisticDeclaration;
import maxis.spi.statistic.StatisticDeclaration.Unit;
import maxis.spi.value.Level;
import maxis.spi.web.Page;
import maxis.spi.web.Page.Section;

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
                .settings(ServerSettings.class)
                .settings(CogSettings.class)
                .contribute(
                        SetupChoice.value("language", "language", ServerLevels.class, "fr", "en"),
                        SetupChoice.of("admins", Subject.ROLES, "admin_roles", ServerLevels.class)
                                .forOwners(),
                        SetupChoice.of("staff", Subject.ROLES, "staff_roles", ServerLevels.class),
                        SetupChoice.of(
                                "viewers", Subject.ROLES, "viewer_roles", ServerLevels.class))
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
                .contribute(Watch.of(Happening.Returned.class, DemoPlanting.class))
                .contribute(PlatformPersonalData.exemptions().toArray(Contribution[]::new));
        components(cog);
        roles(cog);
        work(cog);
        IdentityParts.declare(cog);
        Panel.declare(cog);
        pages(cog);
    }

    private static void pages(CogBinder cog) {
        SetupRoutes.declare(cog);
        cog.contribute(
                page("index", "dashboard.js", Level.VIEWER, Section.OVERVIEW),
                page("approvals", "approvals.js", Level.ADMIN, Section.SYSTEM),
                page("logs", "logs.js", Level.ADMIN, Section.SYSTEM),
                page("settings", "settings.js", Level.ADMIN, Section.SYSTEM),
                page("setup", "setup.js", Level.ADMIN, Section.SYSTEM),
                page("account", "account.js", Level.MEMBER, Section.ACCOUNT));
    }

    private static Page page(String name, String module, Level level, Section section) {
        return new Page(name, module, level, section, SetupRoutes.class);
    }

    private static void work(CogBinder cog) {
        cog.contribute(
                new HealthDeclaration("database", DatabaseHealth.class),
                new HealthDeclaration("discord", DiscordHealth.class),
                new HealthDeclaration("disk", DiskHealth.class),
                new HealthDeclaration("jobs", JobsHealth.class).on("logs.html?tab=jobs"),
                new HealthDeclaration("ledger", LedgerHealth.class),
                new HealthDeclaration("settings", SettingsHealth.class).on("settings.html"),
                JobDeclaration.of(ResealJob.Order.class, ResealJob.class),
                new HealthDeclaration("audit", AuditHealth.class).on("logs.html?tab=audit"),
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

    private static void components(CogBinder cog) {
        cog.settings(EmojiSettings.class)
                .contribute(
                        GestureDeclaration.of(OpenForm.class, OpenFormButton.class)
                                .lifetime(Duration.ofDays(1)),
                        Watch.of(Happening.Returned.class, ReloadAwaited.class),
                        new PersonalDataDeclaration(
                                ComponentsPersonalData.TABLES, ComponentsPersonalData.class),
                        RecurringJob.of(
                                "forget-components",
                                Schedule.every(Duration.ofHours(1)),
                                new ForgetComponentsJob.Order(),
                                ForgetComponentsJob.class));
    }

    private static void roles(CogBinder cog) {
        cog.contribute(
                JobDeclaration.of(SettleRolesJob.Order.class, SettleRolesJob.class).onDiscord(),
                JobDeclaration.of(SweepRolesJob.Order.class, SweepRolesJob.class).onDiscord(),
                RecurringJob.of(
                                "sweep-roles",
                                Schedule.daily(LocalTime.of(5, 0), ZoneOffset.UTC),
                                SweepRolesJob.Order.all(),
                                SweepRolesJob.class)
                        .onDiscord(),
                RecurringJob.of(
                        "forget-sent-keys",
                        Schedule.daily(LocalTime.of(5, 30), ZoneOffset.UTC),
                        new ForgetSentKeysJob.Order(),
                        ForgetSentKeysJob.class),
                Watch.of(Happening.Joined.class, RolesOfJoined.class),
                Watch.of(Happening.Changed.class, RolesOfChanged.class),
                Watch.of(Happening.Returned.class, RolesAfterReturn.class),
                new StatisticDeclaration("role_repairs", Unit.COUNT, RoleRepairs.class),
                new HealthDeclaration("roles", RolesHealth.class),
                new HealthDeclaration("discord permissions", PermissionsHealth.class)
                        .on("setup.html"),
                new PersonalDataDeclaration(RolesPersonalData.TABLES, RolesPersonalData.class));
    }
}
