package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.spi.announcement.AnnouncementParts;
import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

/** Counts a press and lets the button's cog answer. */
final class PressButtonHandler implements GestureHandler<PressButton> {
    private final Transactions.As program;
    private final AnnouncementStore store;
    private final AnnouncementParts parts;

    @Inject
    PressButtonHandler(
            Transactions transactions, AnnouncementStore store, AnnouncementParts parts) {
        this.program = transactions.as(Actor.system("announcements"));
        this.store = store;
        this.parts = parts;
    }

    @Override
    public Reply answer(PressButton gesture, GestureCall call) {
        var target = parts.press(gesture.button());
        if (target.isEmpty()) {
            return Reply.refuse("community.announcement.refuse.button");
        }
        if (gesture.announcement() != PressButton.NO_ANNOUNCEMENT) {
            program.execute(transaction ->
                    store.press(transaction, gesture.announcement(), gesture.button()));
        }
        return target.get().pressed(call);
    }
}
