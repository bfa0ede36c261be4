package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.cog.community.announcement.Announcement.State;
import maxis.spi.Fault;
import maxis.spi.discord.Delivery;
import maxis.spi.discord.Messages;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.JobHandler;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.value.MessageId;

import java.util.List;

/**
 * Posts what is due, and plans the next time. A missing channel or permission is for an operator to
 * mend: it is tried again and then parked, never dropped.
 */
final class PostAnnouncementJob implements JobHandler<PostAnnouncement> {
    private final Transactions.As program;
    private final AnnouncementStore store;
    private final AnnouncementCards cards;
    private final Settings<AnnouncementSettings> settings;
    private final Messages messages;

    @Inject
    PostAnnouncementJob(
            Transactions transactions,
            AnnouncementStore store,
            AnnouncementCards cards,
            Settings<AnnouncementSettings> settings,
            Messages messages) {
        this.program = transactions.as(Actor.system("announcements"));
        this.store = store;
        this.cards = cards;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public Completion run(PostAnnouncement job, Attempt attempt) {
        return program.run(transaction -> store.find(transaction, job.announcement()))
                .filter(announcement -> announcement.state() == State.PLANNED)
                .map(announcement -> post(announcement, job, attempt))
                .orElseGet(Completion::done);
    }

    private Completion post(Announcement announcement, PostAnnouncement job, Attempt attempt) {
        var room =
                settings.current()
                        .announcementRoom()
                        .orElseThrow(
                                () -> Fault.operator("No channel is set for announcements", null));
        return switch (messages.post(room, cards.posted(announcement), job.key())) {
            case Delivery.Sent(var message) -> sent(announcement, job, message, attempt);
            case Delivery.Busy(var pause) ->
                    Completion.again(job, attempt.startedAt().plus(pause), transaction -> {});
            case Delivery.Gone _, Delivery.Blocked _ ->
                    throw Fault.operator("The channel for announcements is gone", null);
            case Delivery.Forbidden(var permission) ->
                    throw Fault.operator(
                            "The channel for announcements lacks the permission " + permission,
                            null);
        };
    }

    private Completion sent(
            Announcement announcement, PostAnnouncement job, MessageId message, Attempt attempt) {
        var now = attempt.startedAt();
        var zone = settings.current().announcementZone();
        return announcement
                .timing()
                .after(job.due(), now, zone)
                .map(next ->
                        Completion.again(
                                new PostAnnouncement(announcement.id(), next),
                                next,
                                transaction ->
                                        store.posted(
                                                transaction,
                                                announcement.id(),
                                                job.due(),
                                                message,
                                                now)))
                .orElseGet(() ->
                        Completion.done(transaction -> {
                            store.posted(transaction, announcement.id(), job.due(), message, now);
                            store.move(
                                    transaction,
                                    announcement.id(),
                                    List.of(State.PLANNED),
                                    State.POSTED,
                                    now);
                        }));
    }
}
