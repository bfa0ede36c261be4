package maxis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.discord.Guild;
import maxis.spi.discord.Rank;
import maxis.spi.discord.Room;
import maxis.spi.discord.Rooms;
import maxis.spi.discord.Rooms.Making;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;

import org.junit.jupiter.api.Test;

import java.util.Set;

/** What every implementation of {@link Rooms} does. */
public abstract class RoomsContract {
    protected abstract Rooms rooms();

    protected abstract Guild guild();

    protected abstract DiscordStage stage();

    /** Whether somebody sees a channel. */
    protected abstract boolean sees(MemberId member, ChannelId room);

    /** The bot loses the permissions to make channels and roles. */
    protected abstract void forbid();

    @Test
    void aChannelIsMadeOnceForAName() {
        var made = rooms().makeRoom("annonces", Set.of(), "contract");

        assertThat(made)
                .isInstanceOfSatisfying(
                        Making.MadeRoom.class, room -> assertThat(room.isNew()).isTrue());
        assertThat(rooms().makeRoom("annonces", Set.of(), "contract"))
                .isEqualTo(new Making.MadeRoom(((Making.MadeRoom) made).room(), false));
        assertThat(guild().rooms()).extracting(Room::name).containsOnlyOnce("annonces");
    }

    @Test
    void aChannelWithReadersIsHiddenFromOthers() {
        var open = (Making.MadeRoom) rooms().makeRoom("ouvert", Set.of(), "contract");
        var hidden =
                (Making.MadeRoom) rooms().makeRoom("equipe", Set.of(stage().role()), "contract");

        assertThat(sees(stage().member(), open.room())).isTrue();
        assertThat(sees(stage().member(), hidden.room())).isFalse();
    }

    @Test
    void aRoleIsMadeOnceForANameAndHasNoPower() {
        var made = (Making.MadeRole) rooms().makeRole("Gagnant", "contract");

        assertThat(made.isNew()).isTrue();
        assertThat(rooms().makeRole("Gagnant", "contract"))
                .isEqualTo(new Making.MadeRole(made.role(), false));
        assertThat(guild().ranks())
                .filteredOn(rank -> rank.id().equals(made.role()))
                .singleElement()
                .isEqualTo(new Rank(made.role(), "Gagnant", true, false));
    }

    @Test
    void aMissingPermissionIsNamed() {
        forbid();

        assertThat(rooms().makeRoom("annonces", Set.of(), "contract"))
                .isInstanceOfSatisfying(
                        Making.Forbidden.class,
                        forbidden -> assertThat(forbidden.permission()).isNotBlank());
        assertThat(rooms().makeRole("Gagnant", "contract")).isInstanceOf(Making.Forbidden.class);
    }
}
