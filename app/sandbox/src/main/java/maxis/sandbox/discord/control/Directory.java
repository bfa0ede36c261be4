package maxis.sandbox.discord.control;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Role;
import maxis.sandbox.discord.state.User;
import maxis.sandbox.discord.state.World;

import java.util.stream.Stream;

/** Finds people, places and roles by what one calls them. */
public final class Directory {
    private final World world;

    public Directory(World world) {
        this.world = world;
    }

    public User user(String nameOrId) {
        return world.people()
                .users()
                .filter(it ->
                        Long.toString(it.id()).equals(nameOrId)
                                || it.name().equalsIgnoreCase(nameOrId)
                                || it.shownName().equalsIgnoreCase(nameOrId))
                .findFirst()
                .orElseThrow(Problem.UNKNOWN_USER::refused);
    }

    public Channel channel(String nameOrId) {
        if (Json.isId(nameOrId)) {
            return world.requireChannel(Long.parseLong(nameOrId));
        }
        return Stream.concat(world.places().channels(), world.places().threads())
                .filter(it -> it.name().equals(nameOrId))
                .findFirst()
                .orElseThrow(Problem.UNKNOWN_CHANNEL::refused);
    }

    public Role role(String nameOrId) {
        return world.people()
                .roles()
                .filter(it -> Long.toString(it.id()).equals(nameOrId) || it.name().equals(nameOrId))
                .findFirst()
                .orElseThrow(Problem.UNKNOWN_ROLE::refused);
    }
}
