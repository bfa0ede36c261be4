package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;

/** Turns the page. */
final class ShowDataButton implements GestureHandler<ShowData> {
    private final DataPages pages;

    @Inject
    ShowDataButton(DataPages pages) {
        this.pages = pages;
    }

    @Override
    public Reply answer(ShowData gesture, GestureCall call) {
        return Reply.update(pages.page(call.member(), call.language(), gesture.page()));
    }
}
