package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.personal.MemberData;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Card;
import maxis.spi.reply.Reply;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;

/** Has everything of whoever pressed erased. */
final class ConfirmErasureButton implements GestureHandler<ConfirmErasure> {
    private final Transactions transactions;
    private final MemberData data;

    @Inject
    ConfirmErasureButton(Transactions transactions, MemberData data) {
        this.transactions = transactions;
        this.data = data;
    }

    @Override
    public Reply answer(ConfirmErasure gesture, GestureCall call) {
        boolean isNew =
                transactions
                        .as(Actor.member(call.member()))
                        .run(transaction -> data.erase(transaction, call.member()));
        return Reply.update(
                Card.of(Text.of("community.erasure.title"))
                        .with(
                                new Paragraph(
                                        Text.of(
                                                isNew
                                                        ? "community.erasure.begun"
                                                        : "community.erasure.under_way"))));
    }
}
