package maxis.cog.community.setup;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;
import maxis.spi.setup.SetupDesk;

/** Shows how the chosen one can be settled. */
final class PickItemMenu implements GestureHandler<PickItem> {
    private final SetupDesk desk;
    private final SetupCards cards;

    @Inject
    PickItemMenu(SetupDesk desk, SetupCards cards) {
        this.desk = desk;
        this.cards = cards;
    }

    @Override
    public Reply answer(PickItem gesture, GestureCall call) {
        return desk.items().stream()
                .filter(item -> call.chosen().contains(item.id()))
                .findFirst()
                .map(item -> Reply.update(cards.choice(item)))
                .orElseGet(() -> Reply.update(cards.overview(call.level())));
    }
}
