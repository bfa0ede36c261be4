package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.cog.community.announcement.Announcement.State;
import maxis.spi.CogBinder;
import maxis.spi.Contribution;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.command.Command;
import maxis.spi.command.Option;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.control.ActionDeclaration;
import maxis.spi.control.Risk;
import maxis.spi.demo.DemoDataDeclaration;
import maxis.spi.job.JobDeclaration;
import maxis.spi.job.Jobs;
import maxis.spi.reply.Block;
import maxis.spi.retention.RetentionRule;
import maxis.spi.setting.Settings;
import maxis.spi.setup.SetupChoice;
import maxis.spi.setup.SetupChoice.Subject;
import maxis.spi.storage.Transaction;
import maxis.spi.value.ChannelId;
import maxis.spi.value.Level;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Has things announced: each once for each time that was chosen. */
public final class Announcements {
    private static final Duration TO_DECIDE = Duration.ofDays(7);

    private final AnnouncementStore store;
    private final AnnouncementCards cards;
    private final Settings<AnnouncementSettings> settings;
    private final AnnouncementTrail trail;
    private final Jobs jobs;
    private final InstantSource clock;

    @Inject
    Announcements(
            AnnouncementStore store,
            AnnouncementCards cards,
            Settings<AnnouncementSettings> settings,
            AnnouncementTrail trail,
            Jobs jobs,
            InstantSource clock) {
        this.store = store;
        this.cards = cards;
        this.settings = settings;
        this.trail = trail;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        AnnouncementRoutes.declare(cog);
        cog.bind(Announcements.class, AnnouncementStore.class, AnnouncementCards.class)
                .bind(Drafts.class, AnnouncementList.class, Timings.class)
                .bind(AnnouncementTrail.class)
                .settings(AnnouncementSettings.class)
                .contribute(
                        Command.of("announce", AnnounceCommands.class, AnnounceCommands::announce)
                                .options(Option.rest("text"))
                                .aliases("annonce")
                                .level(Level.ADMIN)
                                .privately(),
                        Command.of("announcements", AnnounceCommands.class, AnnounceCommands::list)
                                .aliases("annonces")
                                .level(Level.ADMIN)
                                .privately(),
                        JobDeclaration.of(PostAnnouncement.class, PostAnnouncementJob.class)
                                .onDiscord(),
                        JobDeclaration.of(WithdrawAnnouncement.class, WithdrawAnnouncementJob.class)
                                .onDiscord(),
                        new ActionDeclaration<>(
                                "announcement.post",
                                PostAction.Parameters.class,
                                PostAction.class,
                                Level.ADMIN,
                                Risk.NORMAL),
                        new ActionDeclaration<>(
                                "announcement.cancel",
                                CancelAction.Parameters.class,
                                CancelAction.class,
                                Level.ADMIN,
                                Risk.NORMAL),
                        new RetentionRule("announcements", AnnouncementRetention.class),
                        new DemoDataDeclaration("announcements", AnnouncementDemoData.class),
                        SetupChoice.of(
                                "announcements",
                                Subject.ROOM,
                                "announcement_room",
                                AnnouncementCards.class))
                .contribute(AnnouncementTemplates.ALL.toArray(Contribution[]::new))
                .contribute(gestures());
    }

    private static Contribution[] gestures() {
        return new Contribution[] {
            GestureDeclaration.of(PressButton.class, PressButtonHandler.class),
            GestureDeclaration.of(ReadOtherwise.class, ReadOtherwiseButton.class),
            GestureDeclaration.of(Compose.class, ComposeButton.class)
                    .level(Level.ADMIN)
                    .lifetime(TO_DECIDE),
            GestureDeclaration.of(Rewrite.class, RewriteForm.class)
                    .level(Level.ADMIN)
                    .lifetime(TO_DECIDE),
            GestureDeclaration.of(Reschedule.class, RescheduleForm.class)
                    .level(Level.ADMIN)
                    .lifetime(TO_DECIDE),
            GestureDeclaration.of(ChooseButtons.class, ChooseButtonsMenu.class)
                    .level(Level.ADMIN)
                    .lifetime(TO_DECIDE),
            GestureDeclaration.of(ChooseTemplate.class, ChooseTemplateMenu.class)
                    .level(Level.ADMIN)
                    .lifetime(TO_DECIDE),
            GestureDeclaration.of(ShowAnnouncements.class, ShowAnnouncementsButton.class)
                    .level(Level.ADMIN),
            GestureDeclaration.of(CancelAnnouncement.class, CancelAnnouncementButton.class)
                    .level(Level.ADMIN)
        };
    }

    /** The buttons of these names that cogs have, in a row; nothing where there are none. */
    public Optional<Block> buttons(List<String> names) {
        return cards.buttons(names, PressButton.NO_ANNOUNCEMENT);
    }

    boolean hasRoom() {
        return settings.current().announcementRoom().isPresent();
    }

    /** The channel in which is announced, as it is written. */
    String room() {
        return settings.current().announcementRoom().map(ChannelId::toString).orElse("");
    }

    /** Writes a draft, which nobody sees but admins. */
    Announcement draft(Transaction transaction, Announcement fresh) {
        return new Announcement(
                store.insert(transaction, fresh, clock.instant()),
                fresh.wording(),
                fresh.buttons(),
                fresh.link(),
                fresh.timing(),
                State.DRAFT);
    }

    Optional<Announcement> find(Transaction transaction, long id) {
        return store.find(transaction, id);
    }

    /** Changes a draft; false if it is none any more. */
    boolean change(Transaction transaction, Announcement changed) {
        return store.rewrite(transaction, changed, clock.instant());
    }

    /** Has a draft posted when its time comes. Of several calls one counts. */
    Planning plan(Transaction transaction, Announcement draft, Origin origin) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (draft.wording().isEmpty()) {
            return new Planning.Empty();
        }
        if (settings.current().announcementRoom().isEmpty()) {
            return new Planning.NoRoom();
        }
        if (!store.move(transaction, draft.id(), List.of(State.DRAFT), State.PLANNED, now)) {
            return new Planning.Decided();
        }
        var first = draft.timing().first(now);
        jobs.enqueue(transaction, new PostAnnouncement(draft.id(), first), first);
        trail.write(
                transaction,
                draft.id(),
                entry("announcement.planned", draft.id(), origin)
                        .changed("due", "", first.toString()));
        return new Planning.Planned(first);
    }

    /** Takes away what is still to come; false if nothing is. */
    boolean cancel(Transaction transaction, long id, Origin origin) {
        boolean isCancelled =
                store.move(
                        transaction,
                        id,
                        List.of(State.DRAFT, State.PLANNED),
                        State.CANCELLED,
                        clock.instant());
        if (isCancelled) {
            trail.write(transaction, id, entry("announcement.cancelled", id, origin));
        }
        return isCancelled;
    }

    /** Takes away what is to come and what was posted. */
    void withdraw(Transaction transaction, long id, Origin origin) {
        store.move(
                transaction,
                id,
                List.of(State.PLANNED, State.POSTED),
                State.CANCELLED,
                clock.instant());
        jobs.enqueue(transaction, new WithdrawAnnouncement(id));
        trail.write(transaction, id, entry("announcement.withdrawn", id, origin));
    }

    private static AuditEntry entry(String action, long id, Origin origin) {
        return AuditEntry.of(action, "announcement:" + id, origin);
    }
}
