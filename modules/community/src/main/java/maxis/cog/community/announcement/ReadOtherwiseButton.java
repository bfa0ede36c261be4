package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Card;
import maxis.spi.reply.Reply;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

/** Shows an announcement to one reader, in their language. */
final class ReadOtherwiseButton implements GestureHandler<ReadOtherwise> {
    private final Transactions.As program;
    private final Announcements announcements;

    @Inject
    ReadOtherwiseButton(Transactions transactions, Announcements announcements) {
        this.program = transactions.as(Actor.system("announcements"));
        this.announcements = announcements;
    }

    @Override
    public Reply answer(ReadOtherwise gesture, GestureCall call) {
        return program.run(transaction -> announcements.find(transaction, gesture.announcement()))
                .map(Announcement::wording)
                .map(wording ->
                        Reply.show(Card.of(wording.head()).with(new Paragraph(wording.body()))))
                .orElseGet(() -> Reply.refuse("community.announcement.refuse.gone"));
    }
}
