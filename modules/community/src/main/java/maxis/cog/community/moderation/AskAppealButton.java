package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Form;
import maxis.spi.reply.Form.Field;
import maxis.spi.reply.Reply;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;

import java.util.List;

/** Asks what somebody who is barred has to say. */
final class AskAppealButton implements GestureHandler<AskAppeal> {
    static final String TEXT = "text";

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2_000;

    private final Transactions transactions;
    private final Moderation moderation;

    @Inject
    AskAppealButton(Transactions transactions, Moderation moderation) {
        this.transactions = transactions;
        this.moderation = moderation;
    }

    @Override
    public Reply answer(AskAppeal gesture, GestureCall call) {
        var standing =
                transactions
                        .as(call.actor())
                        .run(transaction -> moderation.standing(transaction, call.member()));
        return standing.isBarred()
                ? Reply.ask(
                        new Form(
                                Text.of("community.appeal.title"),
                                new SendAppeal(),
                                List.of(
                                        Field.paragraph(
                                                TEXT,
                                                Text.of("community.appeal.text"),
                                                SHORTEST,
                                                LONGEST))))
                : Reply.refuse("community.appeal.not_barred");
    }
}
