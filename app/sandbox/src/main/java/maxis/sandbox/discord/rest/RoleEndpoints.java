package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.people.Roles;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Role;
import maxis.sandbox.discord.state.World;

/** Roles. */
final class RoleEndpoints {
    private final World world;
    private final Roles roles;

    RoleEndpoints(Rules rules) {
        world = rules.world();
        roles = rules.community().roles();
    }

    void declare(Routes routes) {
        var all = "/guilds/{guild_id}/roles";
        routes.bot("GET " + all, this::list);
        routes.bot("POST " + all, this::create);
        routes.bot("PATCH " + all, this::move);
        routes.bot("GET " + all + "/member-counts", this::counts);
        routes.bot("GET " + all + "/{role_id}", this::role);
        routes.bot("PATCH " + all + "/{role_id}", this::change);
        routes.bot("DELETE " + all + "/{role_id}", this::delete);
    }

    private void require(Call call) {
        world.requireGuild(call.id("guild_id"));
        world.rights().requireMember(call.actor());
    }

    private Answer list(Call call) {
        require(call);
        return Answer.list(roles.ordered().map(Role::json));
    }

    private Answer role(Call call) {
        require(call);
        return Answer.of(world.people().requireRole(call.id("role_id")).json());
    }

    private Answer counts(Call call) {
        require(call);
        var counts = Json.object();
        world.people()
                .roles()
                .filter(role -> role.id() != world.guild().id())
                .forEach(role ->
                        counts.put(
                                Long.toString(role.id()),
                                world.people()
                                        .members()
                                        .filter(it -> it.roles().contains(role.id()))
                                        .count()));
        return Answer.of(counts);
    }

    private Answer create(Call call) {
        require(call);
        return Answer.of(roles.create(call.actor(), call.object()).json());
    }

    private Answer change(Call call) {
        require(call);
        return Answer.of(roles.change(call.actor(), call.id("role_id"), call.object()).json());
    }

    private Answer move(Call call) {
        require(call);
        return Answer.list(roles.move(call.actor(), call.array()).stream().map(Role::json));
    }

    private Answer delete(Call call) {
        require(call);
        roles.delete(call.actor(), call.id("role_id"));
        return Answer.nothing();
    }
}
