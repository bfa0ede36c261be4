package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;
import maxis.spi.storage.Transactions;
import maxis.spi.support.SupportDesk;
import maxis.spi.support.SupportDesk.Opening;
import maxis.spi.support.SupportDesk.Topic;
import maxis.spi.text.Text;

/** Opens a ticket with what somebody who is barred wrote. */
final class SendAppealForm implements GestureHandler<SendAppeal> {
    private final Transactions transactions;
    private final Moderation moderation;
    private final SupportDesk desk;

    @Inject
    SendAppealForm(Transactions transactions, Moderation moderation, SupportDesk desk) {
        this.transactions = transactions;
        this.moderation = moderation;
        this.desk = desk;
    }

    @Override
    public Reply answer(SendAppeal gesture, GestureCall call) {
        var text = call.fields().getOrDefault(AskAppealButton.TEXT, "");
        return transactions
                .as(call.actor())
                .run(transaction ->
                        moderation.standing(transaction, call.member()).isBarred()
                                ? told(desk.open(transaction, call.member(), Topic.APPEAL, text))
                                : Reply.refuse("community.appeal.not_barred"));
    }

    private static Reply told(Opening opening) {
        return switch (opening) {
            case Opening.Opened(var number) ->
                    Reply.say(Text.of("community.appeal.opened").with("number", number));
            case Opening.LimitReached _ -> Reply.refuse("community.appeal.one");
            case Opening.Closed() -> Reply.refuse("community.appeal.closed");
        };
    }
}
