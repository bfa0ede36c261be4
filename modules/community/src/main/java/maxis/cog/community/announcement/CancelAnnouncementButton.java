package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;
import maxis.spi.storage.Transactions;

/** Calls off what is to come of the chosen announcement. */
final class CancelAnnouncementButton implements GestureHandler<CancelAnnouncement> {
    private final Transactions transactions;
    private final Announcements announcements;
    private final AnnouncementList list;

    @Inject
    CancelAnnouncementButton(
            Transactions transactions, Announcements announcements, AnnouncementList list) {
        this.transactions = transactions;
        this.announcements = announcements;
        this.list = list;
    }

    @Override
    public Reply answer(CancelAnnouncement gesture, GestureCall call) {
        long chosen = Long.parseLong(call.chosen().getFirst());
        boolean isCancelled =
                transactions
                        .as(call.actor())
                        .run(transaction ->
                                announcements.cancel(transaction, chosen, Origin.DISCORD));
        return isCancelled
                ? Reply.update(list.page(call.actor(), Long.MAX_VALUE))
                : Drafts.isDecided();
    }
}
