package maxis.testing.ideas;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;

/** Thanks for a vote. */
final class VoteButton implements GestureHandler<IdeasCog.Vote> {
    @Inject
    VoteButton() {}

    @Override
    public Reply answer(IdeasCog.Vote gesture, GestureCall call) {
        return Reply.say(Text.of("ideas.voted").with("stars", call.chosen().size()));
    }
}
