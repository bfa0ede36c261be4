package maxis.deploy.contest;

import jakarta.inject.Inject;

import maxis.spi.StoredAs;
import maxis.spi.command.CommandCall;
import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Block.Button;
import maxis.spi.reply.Block.Buttons;
import maxis.spi.reply.Block.Style;
import maxis.spi.reply.Card;
import maxis.spi.reply.Gesture;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;

import java.util.List;

/** A card that everybody sees, with a button for the one who asked for it. */
final class Challenge implements GestureHandler<Challenge.TakeBack> {
    @StoredAs("contest.take-back")
    record TakeBack() implements Gesture {}

    @Inject
    Challenge() {}

    Reply open(CommandCall call) {
        var back = Button.of(Text.of("contest.challenge.back"), Style.DANGER, new TakeBack());
        return Reply.show(
                Card.of(Text.of("contest.challenge.open")).with(new Buttons(List.of(back))));
    }

    @Override
    public Reply answer(TakeBack gesture, GestureCall call) {
        return Reply.update(Card.of(Text.of("contest.challenge.closed")));
    }
}
