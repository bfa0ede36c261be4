package maxis.sandbox.discord.control;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.interaction.Interaction;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something that was set off and is being answered. */
public final class Running {
    private final World world;
    private final Interaction interaction;

    Running(World world, Interaction interaction) {
        this.world = world;
        this.interaction = interaction;
    }

    public long id() {
        return interaction.id();
    }

    /** One of waiting, thinking, answered, accepted, form, choices, failed. */
    public String state() {
        return world.locked(() -> interaction.state(world.now()));
    }

    /** Waits, in real time, until the application has said something that stays. */
    public Running await(Duration patience) {
        world.await(patience, () -> !isOpen(interaction.state(world.now())));
        return this;
    }

    private static boolean isOpen(String state) {
        return state.equals("waiting") || state.equals("thinking");
    }

    /** The answer, if it is a message. */
    public Optional<Seen> answer() {
        return world.locked(() ->
                world.channel(interaction.channel().id())
                        .map(it -> world.places().messages(it).get(interaction.original()))
                        .map(it -> Seen.of(it, interaction.user().id())));
    }

    /** What can be chosen, when an option is being typed. */
    public List<String> choices() {
        return world.locked(() ->
                Json.items(interaction.choices()).map(it -> Json.string(it, "name")).toList());
    }

    public ObjectNode json() {
        return world.locked(() -> interaction.json(world.now()));
    }
}
