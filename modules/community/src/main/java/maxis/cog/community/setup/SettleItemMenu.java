package maxis.cog.community.setup;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.control.Asker;
import maxis.spi.reply.Reply;
import maxis.spi.setup.SetupDesk;
import maxis.spi.setup.SetupDesk.Settling;

/** Settles it by what was chosen. */
final class SettleItemMenu implements GestureHandler<SettleItem> {
    private final SetupDesk desk;
    private final SetupCards cards;

    @Inject
    SettleItemMenu(SetupDesk desk, SetupCards cards) {
        this.desk = desk;
        this.cards = cards;
    }

    @Override
    public Reply answer(SettleItem gesture, GestureCall call) {
        var asker = Asker.person(call.member(), call.level(), Origin.DISCORD);
        return switch (desk.settle(asker, gesture.item(), String.join(", ", call.chosen()))) {
            case Settling.Settled() -> Reply.update(cards.overview(call.level()));
            case Settling.Refused(var why) -> Reply.refuse(why);
        };
    }
}
