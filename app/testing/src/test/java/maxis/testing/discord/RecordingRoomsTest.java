package maxis.testing.discord;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.discord.Guild;
import maxis.spi.discord.Rooms;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.testing.contract.DiscordStage;
import maxis.testing.contract.RoomsContract;

import org.junit.jupiter.api.Test;

import java.util.Set;

class RecordingRoomsTest extends RoomsContract {
    private final FakeDiscord discord = StagedDiscord.set();

    @Override
    protected Rooms rooms() {
        return discord.rooms();
    }

    @Override
    protected Guild guild() {
        return discord.guild();
    }

    @Override
    protected DiscordStage stage() {
        return StagedDiscord.STAGE;
    }

    @Override
    protected boolean sees(MemberId member, ChannelId room) {
        var held = discord.guild().rolesOf(member).orElseThrow();
        return discord.rooms().all().stream()
                .filter(made -> made.room().equals(room))
                .allMatch(made ->
                        made.readers().isEmpty()
                                || made.readers().stream().anyMatch(held::contains));
    }

    @Override
    protected void forbid() {
        discord.forbidsToMake("Manage Channels");
    }

    @Test
    void aFullServerTakesNoMore() {
        discord.isFull();

        assertThat(rooms().makeRoom("annonces", Set.of(), "test"))
                .isEqualTo(new Rooms.Making.Full());
    }
}
