package maxis.cog.community.help;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;

/** Turns the page, for the level that whoever pressed has by now. */
final class ShowHelpButton implements GestureHandler<ShowHelp> {
    private final HelpPages pages;

    @Inject
    ShowHelpButton(HelpPages pages) {
        this.pages = pages;
    }

    @Override
    public Reply answer(ShowHelp gesture, GestureCall call) {
        return Reply.update(pages.page(call.level(), gesture.page()));
    }
}
