package maxis.sandbox.discord.people;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.Role;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.stream.Stream;

/** Making, changing, ordering and deleting roles, each only below one's own. */
public final class Roles {
    private static final int LONGEST_NAME = 100;

    private final World world;

    public Roles(World world) {
        this.world = world;
    }

    public Role create(long actor, JsonNode wish) {
        world.rights().require(actor, Permission.MANAGE_ROLES);
        check(actor, wish);
        // A new role starts at the bottom, just above everybody's; older ones of that place stand
        // above it.
        var role = world.people().addRole(world.id(), "new role", 0, 1);
        role.change(wish);
        world.tell("GUILD_ROLE_CREATE", told(role), Intent.GUILDS, Audience.guild());
        return role;
    }

    public Role change(long actor, long id, JsonNode wish) {
        var role = manageable(actor, id);
        check(actor, wish);
        role.change(wish);
        updated(role);
        return role;
    }

    public void delete(long actor, long id) {
        var role = manageable(actor, id);
        if (role.id() == world.guild().id() || role.isManaged()) {
            throw Problem.INVALID_ROLE.refused();
        }
        world.people().removeRole(id);
        world.places().channels().forEach(channel -> channel.overwrites().remove(id));
        world.tell(
                "GUILD_ROLE_DELETE",
                Json.object()
                        .put("guild_id", Long.toString(world.guild().id()))
                        .put("role_id", Long.toString(id)),
                Intent.GUILDS,
                Audience.guild());
    }

    public List<Role> move(long actor, JsonNode wishes) {
        world.rights().require(actor, Permission.MANAGE_ROLES);
        var moved = Json.items(wishes).map(wish -> manageable(actor, Json.id(wish, "id"))).toList();
        Json.items(wishes)
                .filter(wish -> Json.has(wish, "position"))
                .forEach(wish -> {
                    var role = world.people().requireRole(Json.id(wish, "id"));
                    role.move(Json.number(wish, "position", role.position()));
                });
        moved.forEach(this::updated);
        return ordered().toList();
    }

    public Stream<Role> ordered() {
        return world.people().roles().sorted((one, two) -> one.isAbove(two) ? 1 : -1);
    }

    private Role manageable(long actor, long id) {
        var role = world.people().requireRole(id);
        world.rights().require(actor, Permission.MANAGE_ROLES);
        world.rights().requireAbove(actor, role);
        return role;
    }

    private void check(long actor, JsonNode wish) {
        var errors = new FormErrors();
        errors.atMost("", wish, "name", LONGEST_NAME);
        errors.range("", wish, "color", 0, 0xFFFFFF);
        errors.throwIfAny();
        // Nobody hands out more than they have.
        if (!world.rights().may(actor, Json.id(wish, "permissions"))) {
            throw Problem.MISSING_PERMISSIONS.refused();
        }
    }

    private void updated(Role role) {
        world.tell("GUILD_ROLE_UPDATE", told(role), Intent.GUILDS, Audience.guild());
    }

    private ObjectNode told(Role role) {
        var data = Json.object().put("guild_id", Long.toString(world.guild().id()));
        data.set("role", role.json());
        return data;
    }
}
