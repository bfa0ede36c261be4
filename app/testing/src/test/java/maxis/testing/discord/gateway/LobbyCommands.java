package maxis.testing.discord.gateway;

import jakarta.inject.Inject;

import maxis.spi.command.CommandCall;
import maxis.spi.reply.Block;
import maxis.spi.reply.Card;
import maxis.spi.reply.Form;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;
import maxis.testing.discord.gateway.LobbyCog.Count;
import maxis.testing.discord.gateway.LobbyCog.Fill;

import java.util.List;

final class LobbyCommands {
    private final Lobby lobby;

    @Inject
    LobbyCommands(Lobby lobby) {
        this.lobby = lobby;
    }

    Reply hello(CommandCall call) {
        return Reply.say(Text.of("lobby.hello").with("member", call.member()));
    }

    Reply secret(CommandCall call) {
        return Reply.say(Text.of("lobby.secret"));
    }

    Reply slow(CommandCall call) {
        lobby.stay();
        return Reply.say(Text.of("lobby.slow"));
    }

    Reply no(CommandCall call) {
        return Reply.refuse("lobby.no");
    }

    Reply longest(CommandCall call) {
        return Reply.say(Text.of("lobby.long").with("text", "lorem ipsum ".repeat(300)));
    }

    Reply panel(CommandCall call) {
        return Reply.show(counted(0));
    }

    Reply form(CommandCall call) {
        return Reply.ask(
                new Form(
                        Text.of("lobby.form"),
                        new Fill(),
                        List.of(Form.Field.line("name", Text.of("lobby.name"), 1, 50))));
    }

    Reply nothing(CommandCall call) {
        return Reply.nothing();
    }

    static Card counted(int reached) {
        var more = Block.Button.of(Text.of("lobby.more"), Block.Style.MAIN, new Count(reached));
        return Card.of(Text.of("lobby.counted").with("count", reached))
                .with(new Block.Buttons(List.of(more)));
    }
}
