package maxis.testing.discord.gateway;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;
import maxis.testing.discord.gateway.LobbyCog.Fill;

final class FillForm implements GestureHandler<Fill> {
    @Inject
    FillForm() {}

    @Override
    public Reply answer(Fill gesture, GestureCall call) {
        var name = call.fields().getOrDefault("name", "");
        return name.equals("Nobody")
                ? Reply.refuse("lobby.no")
                : Reply.say(Text.of("lobby.filled").with("name", name));
    }
}
