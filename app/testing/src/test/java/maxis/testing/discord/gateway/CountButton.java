package maxis.testing.discord.gateway;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;
import maxis.testing.discord.gateway.LobbyCog.Count;

final class CountButton implements GestureHandler<Count> {
    @Inject
    CountButton() {}

    @Override
    public Reply answer(Count gesture, GestureCall call) {
        return Reply.update(LobbyCommands.counted(gesture.reached() + 1));
    }
}
