package maxis.cog.community.help;

import jakarta.inject.Inject;

import maxis.spi.announcement.AnnouncementPress;
import maxis.spi.component.GestureCall;
import maxis.spi.reply.Reply;

/** Shows the commands of whoever pressed. */
final class HelpPress implements AnnouncementPress {
    private final HelpPages pages;

    @Inject
    HelpPress(HelpPages pages) {
        this.pages = pages;
    }

    @Override
    public Reply pressed(GestureCall call) {
        return Reply.show(pages.page(call.level(), 0));
    }
}
