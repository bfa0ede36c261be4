package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.personal.MemberData;
import maxis.spi.reply.Block;
import maxis.spi.reply.Block.Button;
import maxis.spi.reply.Block.Buttons;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Block.Style;
import maxis.spi.reply.Card;
import maxis.spi.reply.Card.Tone;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;

import java.util.List;

/** Says what an erasure would do, and asks once more. */
final class AskErasureButton implements GestureHandler<AskErasure> {
    private final MemberData data;

    @Inject
    AskErasureButton(MemberData data) {
        this.data = data;
    }

    @Override
    public Reply answer(AskErasure gesture, GestureCall call) {
        return Reply.update(
                Card.of(Text.of("community.erasure.title"))
                        .tone(Tone.WARNING)
                        .with(new Paragraph(Text.of("community.erasure.warning")))
                        .with(ErasureWords.kept(data.alwaysKept()).toArray(Block[]::new))
                        .with(
                                new Buttons(
                                        List.of(
                                                Button.of(
                                                        Text.of("community.erasure.confirm"),
                                                        Style.DANGER,
                                                        new ConfirmErasure()),
                                                Button.of(
                                                        Text.of("community.erasure.cancel"),
                                                        Style.PLAIN,
                                                        new ShowData(0))))));
    }
}
