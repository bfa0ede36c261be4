package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.CogBinder;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.command.Command;
import maxis.spi.command.Option;
import maxis.spi.command.Option.Kind;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.control.ActionDeclaration;
import maxis.spi.control.Risk;
import maxis.spi.event.Events;
import maxis.spi.event.Subscription;
import maxis.spi.job.JobDeclaration;
import maxis.spi.member.Banning;
import maxis.spi.member.Grounds;
import maxis.spi.member.Levels;
import maxis.spi.member.Lifting;
import maxis.spi.member.MemberBanned;
import maxis.spi.member.MemberUnbanned;
import maxis.spi.member.MemberWarned;
import maxis.spi.member.Refusal;
import maxis.spi.member.Standing;
import maxis.spi.member.Warning;
import maxis.spi.personal.PersonalDataDeclaration;
import maxis.spi.retention.RetentionRule;
import maxis.spi.statistic.StatisticDeclaration;
import maxis.spi.statistic.StatisticDeclaration.Unit;
import maxis.spi.storage.Transaction;
import maxis.spi.support.SupportDesk;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Takes measures against members. Each is written down, told, and counts exactly once. */
public final class Moderation {
    private final Authority authority;
    private final MeasureStore store;
    private final MeasureAudit audit;
    private final Events events;
    private final InstantSource clock;

    @Inject
    Moderation(
            Authority authority,
            MeasureStore store,
            MeasureAudit audit,
            Events events,
            InstantSource clock) {
        this.authority = authority;
        this.store = store;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        MeasureRoutes.declare(cog);
        var member = Option.of("member", Kind.MEMBER);
        var reason = Option.rest("reason");
        cog.bind(Moderation.class, Authority.class, MeasureStore.class, MeasureAudit.class)
                .bind(ViolationStore.class, BanList.class, Refusals.class)
                .bind(Targets.class)
                .use(Levels.class, Levels.none())
                .use(SupportDesk.class, SupportDesk.none())
                .settings(ModerationSettings.class)
                .contribute(
                        Command.of("warn", MeasureCommands.class, MeasureCommands::warn)
                                .options(member.required(), reason.required())
                                .level(Level.STAFF)
                                .privately(),
                        Command.of("ban", MeasureCommands.class, MeasureCommands::ban)
                                .options(
                                        member.required(),
                                        Option.of("duration", Kind.DURATION),
                                        reason.required())
                                .level(Level.STAFF)
                                .privately(),
                        Command.of("unban", MeasureCommands.class, MeasureCommands::unban)
                                .options(member.required())
                                .level(Level.STAFF)
                                .privately(),
                        Command.of("warnings", RecordCommands.class, RecordCommands::warnings)
                                .options(member)
                                .openToBarred()
                                .privately(),
                        Command.of("bans", RecordCommands.class, RecordCommands::bans)
                                .level(Level.STAFF)
                                .privately(),
                        GestureDeclaration.of(ShowBans.class, ShowBansButton.class)
                                .level(Level.STAFF),
                        new StatisticDeclaration("bans", Unit.COUNT, BansStatistic.class),
                        new PersonalDataDeclaration(
                                Set.of("user_violations"), ViolationPersonalData.class),
                        new RetentionRule("violations", ViolationRetention.class),
                        Subscription.to(MemberBanned.class, "ban-notice", NoticeOfBan.class),
                        JobDeclaration.of(SendBanNotice.class, SendBanNoticeJob.class).onDiscord(),
                        Subscription.to(
                                MemberWarned.class, "warning-notice", NoticeOfWarning.class),
                        JobDeclaration.of(SendWarningNotice.class, SendWarningNoticeJob.class)
                                .onDiscord(),
                        GestureDeclaration.of(AskAppeal.class, AskAppealButton.class)
                                .openToBarred(),
                        GestureDeclaration.of(SendAppeal.class, SendAppealForm.class)
                                .openToBarred(),
                        new ActionDeclaration<>(
                                "members.ban",
                                BanMembers.class,
                                BanMembersAction.class,
                                Level.ADMIN,
                                Risk.RISKY));
    }

    /** Whether somebody may act, as far as the actor may know. */
    public Standing standing(Transaction transaction, MemberId member) {
        return store.standing(transaction, member, clock.instant());
    }

    public Warning warn(Transaction transaction, MemberId member, Grounds grounds) {
        var refusal = authority.refusal(transaction, member);
        if (refusal.isPresent()) {
            return new Warning.Refused(refusal.get());
        }
        var count = store.warn(transaction, member, grounds.reason(), clock.instant());
        if (count.isEmpty()) {
            return new Warning.Refused(Refusal.UNKNOWN);
        }
        audit.warned(transaction, member, grounds, count.getAsInt());
        events.publish(transaction, new MemberWarned(member, count.getAsInt()));
        return new Warning.Warned(count.getAsInt());
    }

    public Banning ban(
            Transaction transaction, MemberId member, Grounds grounds, Optional<Duration> time) {
        var now = clock.instant();
        var until = time.map(span -> end(now, span));
        var refusal = authority.refusal(transaction, member);
        if (refusal.isPresent()) {
            return new Banning.Refused(refusal.get());
        }
        var wasBarred = store.ban(transaction, member, grounds.reason(), until, now);
        if (wasBarred.isEmpty()) {
            return new Banning.Refused(Refusal.UNKNOWN);
        }
        audit.banned(transaction, member, grounds, until);
        events.publish(transaction, new MemberBanned(member, until));
        return wasBarred.get() ? new Banning.Replaced(until) : new Banning.Banned(until);
    }

    public Lifting unban(Transaction transaction, MemberId member, Origin origin) {
        return unban(transaction, member, origin, Optional.empty());
    }

    /** The same, with the digest of a reason in the audit log. */
    Lifting unban(
            Transaction transaction, MemberId member, Origin origin, Optional<String> reason) {
        var refusal = authority.refusal(transaction, member);
        if (refusal.isPresent()) {
            return new Lifting.Refused(refusal.get());
        }
        var wasBarred = store.unban(transaction, member, clock.instant());
        if (wasBarred.isEmpty()) {
            return new Lifting.Refused(Refusal.UNKNOWN);
        }
        if (!wasBarred.get()) {
            return new Lifting.NotBanned();
        }
        audit.unbanned(transaction, member, origin, reason);
        events.publish(transaction, new MemberUnbanned(member));
        return new Lifting.Lifted();
    }

    /** Why the actor may not act on somebody; nothing if they may. */
    public Optional<Refusal> refusal(Transaction transaction, MemberId member) {
        return authority.refusal(transaction, member);
    }

    private static Instant end(Instant now, Duration time) {
        if (!time.isPositive() || time.compareTo(Banning.LONGEST) > 0) {
            throw new IllegalArgumentException("A ban does not last " + time);
        }
        return now.plus(time).truncatedTo(ChronoUnit.MICROS);
    }
}
