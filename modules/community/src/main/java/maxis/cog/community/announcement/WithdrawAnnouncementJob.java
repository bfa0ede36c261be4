package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.discord.Delivery;
import maxis.spi.discord.Messages;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.JobHandler;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.value.MessageId;

/** Deletes what was posted; what somebody deleted before is no matter. */
final class WithdrawAnnouncementJob implements JobHandler<WithdrawAnnouncement> {
    private final Transactions.As program;
    private final AnnouncementStore store;
    private final Messages messages;

    @Inject
    WithdrawAnnouncementJob(Transactions transactions, AnnouncementStore store, Messages messages) {
        this.program = transactions.as(Actor.system("announcements"));
        this.store = store;
        this.messages = messages;
    }

    @Override
    public Completion run(WithdrawAnnouncement job, Attempt attempt) {
        var posts = program.run(transaction -> store.posts(transaction, job.announcement()));
        for (var post : posts) {
            if (messages.delete(new MessageId(post.channel(), post.message()))
                    instanceof Delivery.Busy(var pause)) {
                return Completion.again(job, attempt.startedAt().plus(pause), transaction -> {});
            }
        }
        return Completion.done(transaction -> store.forgetPosts(transaction, job.announcement()));
    }
}
