package maxis.testing.ideas;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;

/** Says that it is done. */
final class ClearButton implements GestureHandler<IdeasCog.Clear> {
    @Inject
    ClearButton() {}

    @Override
    public Reply answer(IdeasCog.Clear gesture, GestureCall call) {
        return Reply.say(maxis.spi.text.Text.of("ideas.cleared"));
    }
}
