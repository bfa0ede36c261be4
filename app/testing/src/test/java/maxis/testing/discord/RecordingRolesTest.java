package maxis.testing.discord;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.discord.Roles;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;
import maxis.testing.contract.DiscordStage;
import maxis.testing.contract.RolesContract;
import maxis.testing.discord.RecordingRoles.Made;

import org.junit.jupiter.api.Test;

import java.util.Set;

class RecordingRolesTest extends RolesContract {
    private final FakeDiscord discord = StagedDiscord.set();

    @Override
    protected Roles roles() {
        return discord.roles();
    }

    @Override
    protected DiscordStage stage() {
        return StagedDiscord.STAGE;
    }

    @Override
    protected Set<RoleId> held(MemberId member) {
        return discord.guild().rolesOf(member).orElseThrow();
    }

    @Test
    void onlyWhatChangedIsRemembered() {
        discord.lowers(stage().highRole());
        roles().give(stage().member(), stage().highRole(), "bought");
        roles().give(stage().member(), stage().highRole(), "bought");
        roles().give(stage().absent(), stage().role(), "bought");

        assertThat(discord.roles().changes())
                .containsExactly(new Made(stage().member(), stage().highRole(), true, "bought"));
    }
}
