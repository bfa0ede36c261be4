package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;

/** Turns the page in the list of bans. */
final class ShowBansButton implements GestureHandler<ShowBans> {
    private final BanList bans;

    @Inject
    ShowBansButton(BanList bans) {
        this.bans = bans;
    }

    @Override
    public Reply answer(ShowBans gesture, GestureCall call) {
        return Reply.update(bans.page(call.actor(), gesture.after()));
    }
}
