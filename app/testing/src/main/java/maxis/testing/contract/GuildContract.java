package maxis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.discord.Guild;
import maxis.spi.discord.Present;
import maxis.spi.discord.Rank;
import maxis.spi.discord.Room;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
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

    @Test
    void everybodyWhoIsHereIsListedWithTheirRoles() {
        joins(stage().absent(), stage().role());

        var everyone = new ArrayList<Present>();
        guild().everyone().forEach(everyone::addAll);

        assertThat(everyone).extracting(Present::id).doesNotHaveDuplicates();
        assertThat(everyone).extracting(Present::id).contains(stage().member(), stage().closed());
        assertThat(everyone)
                .filteredOn(present -> present.id().equals(stage().absent()))
                .singleElement()
                .satisfies(present -> assertThat(present.roles()).containsExactly(stage().role()));
    }

    @Test
    void theServerBelongsToSomebody() {
        assertThat(guild().owner()).isPresent();
    }

    @Test
    void channelsTellWhatTheBotLacksThere() {
        assertThat(guild().rooms()).extracting(Room::id).doesNotContain(stage().gone());
        assertThat(guild().rooms())
                .filteredOn(room -> room.id().equals(stage().square()))
                .singleElement()
                .satisfies(room -> assertThat(room.missing()).isEmpty());
        assertThat(guild().rooms())
                .filteredOn(room -> room.id().equals(stage().forbidden()))
                .singleElement()
                .satisfies(room -> assertThat(room.missing()).isNotEmpty());
    }

    @Test
    void rolesStandInTheirOrderAndTellWhatCanBeGiven() {
        var ranks = guild().ranks();

        assertThat(ranks)
                .extracting(Rank::id)
                .containsSubsequence(stage().highRole(), stage().role())
                .doesNotContain(stage().goneRole());
        assertThat(ranks)
                .filteredOn(Rank::isGivable)
                .extracting(Rank::id)
                .contains(stage().role())
                .doesNotContain(stage().highRole());
    }
}
