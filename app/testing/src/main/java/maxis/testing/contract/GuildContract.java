package maxis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.discord.Guild;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

/** What every implementation of {@link Guild} knows. */
public abstract class GuildContract {
    protected abstract Guild guild();

    protected abstract DiscordStage stage();

    /** The member joins with these roles; returns when that is known. */
    protected abstract void joins(MemberId member, RoleId... roles);

    /** The member leaves; returns when that is known. */
    protected abstract void leaves(MemberId member);

    @Test
    void whoIsHereHoldsRolesPerhapsNone() {
        assertThat(guild().rolesOf(stage().member())).isEqualTo(Optional.of(Set.of()));
    }

    @Test
    void whoIsNotHereHoldsNothing() {
        assertThat(guild().rolesOf(stage().absent())).isEmpty();
    }

    @Test
    void whoComesAndGoesIsCounted() {
        int before = guild().memberCount();

        joins(stage().absent(), stage().role());
        assertThat(guild().memberCount()).isEqualTo(before + 1);
        assertThat(guild().rolesOf(stage().absent()))
                .isEqualTo(Optional.of(Set.of(stage().role())));
        leaves(stage().absent());
        assertThat(guild().memberCount()).isEqualTo(before);
        assertThat(guild().rolesOf(stage().absent())).isEmpty();
    }
}
