package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.event.EventHandler;
import maxis.spi.job.Jobs;
import maxis.spi.member.MemberBanned;
import maxis.spi.storage.Transaction;

/** Has who was barred told of it. */
final class NoticeOfBan implements EventHandler<MemberBanned> {
    private final Jobs jobs;

    @Inject
    NoticeOfBan(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void handle(Transaction transaction, MemberBanned event) {
        jobs.enqueue(transaction, new SendBanNotice(event.member()));
    }
}
