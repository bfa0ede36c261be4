package maxis.testing.discord;

import maxis.testing.contract.DiscordStage;

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
        return discord;
    }
}
