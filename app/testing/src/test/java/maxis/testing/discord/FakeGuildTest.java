package maxis.testing.discord;

import maxis.spi.discord.Guild;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;
import maxis.testing.contract.DiscordStage;
import maxis.testing.contract.GuildContract;

class FakeGuildTest extends GuildContract {
    private final FakeDiscord discord = StagedDiscord.set();

    @Override
    protected Guild guild() {
        return discord.guild();
    }

    @Override
    protected DiscordStage stage() {
        return StagedDiscord.STAGE;
    }

    @Override
    protected void joins(MemberId member, RoleId... roles) {
        discord.joins(member, roles);
    }

    @Override
    protected void leaves(MemberId member) {
        discord.leaves(member);
    }
}
