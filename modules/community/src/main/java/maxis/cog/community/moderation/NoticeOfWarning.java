package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.event.EventHandler;
import maxis.spi.job.Jobs;
import maxis.spi.member.MemberWarned;
import maxis.spi.storage.Transaction;

/** Has who was warned told of it. */
final class NoticeOfWarning implements EventHandler<MemberWarned> {
    private final Jobs jobs;

    @Inject
    NoticeOfWarning(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void handle(Transaction transaction, MemberWarned event) {
        jobs.enqueue(transaction, new SendWarningNotice(event.member(), event.count()));
    }
}
