package maxis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.discord.Roles;
import maxis.spi.discord.Roles.Change;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import org.junit.jupiter.api.Test;

import java.util.Set;

/** What every implementation of {@link Roles} does. */
public abstract class RolesContract {
    protected abstract Roles roles();

    protected abstract DiscordStage stage();

    /** The roles that a member of the stage holds. */
    protected abstract Set<RoleId> held(MemberId member);

    @Test
    void aRoleIsGivenOnce() {
        assertThat(give(stage().member(), stage().role())).isEqualTo(new Change.Made());
        assertThat(held(stage().member())).containsExactly(stage().role());
        assertThat(give(stage().member(), stage().role())).isEqualTo(new Change.AlreadySo());
    }

    @Test
    void aRoleIsTakenOnce() {
        give(stage().member(), stage().role());

        assertThat(take(stage().member(), stage().role())).isEqualTo(new Change.Made());
        assertThat(held(stage().member())).isEmpty();
        assertThat(take(stage().member(), stage().role())).isEqualTo(new Change.AlreadySo());
    }

    @Test
    void nobodyIsGivenARoleWhoIsNotHere() {
        assertThat(give(stage().absent(), stage().role())).isEqualTo(new Change.MemberAbsent());
        assertThat(take(stage().absent(), stage().role())).isEqualTo(new Change.MemberAbsent());
    }

    @Test
    void aRoleThatIsGoneCannotBeGiven() {
        assertThat(give(stage().member(), stage().goneRole())).isEqualTo(new Change.RoleGone());
        assertThat(held(stage().member())).isEmpty();
    }

    @Test
    void aRoleAboveTheBotsOwnIsForAnOperator() {
        assertThat(give(stage().member(), stage().highRole()))
                .isInstanceOfSatisfying(
                        Change.Refused.class, refused -> assertThat(refused.why()).isNotBlank());
        assertThat(held(stage().member())).isEmpty();
    }

    private Change give(MemberId member, RoleId role) {
        return roles().give(member, role, "contract");
    }

    private Change take(MemberId member, RoleId role) {
        return roles().take(member, role, "contract");
    }
}
