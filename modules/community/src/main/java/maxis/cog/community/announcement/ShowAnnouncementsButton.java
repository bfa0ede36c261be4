package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;

/** Turns the page in the list of announcements. */
final class ShowAnnouncementsButton implements GestureHandler<ShowAnnouncements> {
    private final AnnouncementList list;

    @Inject
    ShowAnnouncementsButton(AnnouncementList list) {
        this.list = list;
    }

    @Override
    public Reply answer(ShowAnnouncements gesture, GestureCall call) {
        return Reply.update(list.page(call.actor(), gesture.before()));
    }
}
