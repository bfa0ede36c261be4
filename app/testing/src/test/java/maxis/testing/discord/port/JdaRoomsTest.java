package maxis.testing.discord.port;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Permission;
import maxis.spi.discord.Guild;
import maxis.spi.discord.Rooms;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.testing.contract.DiscordStage;
import maxis.testing.contract.RoomsContract;

import org.junit.jupiter.api.AfterEach;

class JdaRoomsTest extends RoomsContract {
    private final Wire wire = new Wire();
    private final Scene scene = new Scene(wire);

    @AfterEach
    void close() {
        wire.close();
    }

    @Override
    protected Rooms rooms() {
        return wire.port(Rooms.class);
    }

    @Override
    protected Guild guild() {
        return wire.port(Guild.class);
    }

    @Override
    protected DiscordStage stage() {
        return scene.stage();
    }

    @Override
    protected boolean sees(MemberId member, ChannelId room) {
        var world = scene.rules().world();
        return world.locked(() ->
                world.rights()
                        .may(
                                member.value(),
                                world.requireChannel(room.value()),
                                Permission.VIEW_CHANNEL));
    }

    @Override
    protected void forbid() {
        var self = wire.jda().getGuilds().getFirst().getSelfMember();
        var role = self.getRoles().getFirst().getIdLong();
        var wish = Json.object().put("permissions", Long.toString(Permission.VIEW_CHANNEL));
        scene.act(() -> scene.rules().community().roles().change(scene.owner(), role, wish));
        scene.awaits(() -> !self.hasPermission(net.dv8tion.jda.api.Permission.MANAGE_CHANNEL));
    }
}
