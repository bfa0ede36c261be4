package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Happening;
import maxis.sandbox.discord.state.World;

import java.util.function.Consumer;

/** Says in the system channel who came, as Discord does by itself. */
public final class Greeting implements Consumer<Happening> {
    private static final int JOINED = 7;

    private final World world;
    private final Messages messages;

    public Greeting(World world, Messages messages) {
        this.world = world;
        this.messages = messages;
    }

    @Override
    public void accept(Happening happening) {
        if (happening.name().equals("GUILD_MEMBER_ADD")) {
            var user = Json.id(happening.data().path("user"), "id");
            world.channel(world.guild().systemChannel())
                    .ifPresent(
                            channel -> messages.announce(channel, user, JOINED, "", Json.object()));
        }
    }
}
