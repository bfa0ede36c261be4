package maxis.testing.discord;

import maxis.spi.discord.Rank;
import maxis.spi.discord.Room;
import maxis.testing.contract.DiscordStage;

import java.util.Set;

/** The server in memory, set up for the suites. */
final class StagedDiscord {
    static final DiscordStage STAGE = DiscordStage.standard();

    private StagedDiscord() {}

    static FakeDiscord set() {
        var discord = new FakeDiscord(card -> {});
        discord.joins(STAGE.member());
        discord.joins(STAGE.closed());
        discord.closesMessages(STAGE.closed());
        discord.deletes(STAGE.gone());
        discord.forbids(STAGE.forbidden(), "Send Messages");
        discord.deletes(STAGE.goneRole());
        discord.raises(STAGE.highRole());
        discord.belongsTo(STAGE.member());
        discord.has(new Room(STAGE.square(), "general", Set.of()));
        discord.has(new Room(STAGE.forbidden(), "reserve", Set.of("Send Messages")));
        discord.has(new Rank(STAGE.highRole(), "Administration", false, true));
        discord.has(new Rank(STAGE.role(), "Membre", true, false));
        return discord;
    }
}
