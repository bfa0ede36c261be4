package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.World;

import java.util.stream.Stream;

/** Users, and what one may see of oneself. */
final class UserEndpoints {
    private final Rules rules;
    private final World world;

    UserEndpoints(Rules rules) {
        this.rules = rules;
        world = rules.world();
    }

    void declare(Routes routes) {
        routes.known("GET /users/@me", this::self);
        routes.bot("PATCH /users/@me", this::change);
        routes.bot(
                "GET /users/{user_id}",
                call -> Answer.of(world.people().requireUser(call.id("user_id")).json()));
        routes.known("GET /users/@me/guilds", this::guilds);
        routes.known("GET /users/@me/guilds/{guild_id}/member", this::member);
        routes.bot("DELETE /users/@me/guilds/{guild_id}", this::leave);
        routes.bot("POST /users/@me/channels", this::direct);
    }

    private Answer self(Call call) {
        requireScope(call, "identify");
        var user = world.people().requireUser(call.actor());
        var json = user.ownJson();
        if (call.caller().scopes().contains("email")) {
            json.put("email", user.name() + "@example.invalid");
        }
        return Answer.of(json);
    }

    private static void requireScope(Call call, String scope) {
        if (!call.caller().isBot() && !call.caller().scopes().contains(scope)) {
            throw Problem.INVALID_OAUTH_TOKEN.refused();
        }
    }

    private Answer change(Call call) {
        var user = world.people().requireUser(call.actor());
        if (Json.has(call.object(), "username")) {
            user.rename(Json.string(call.object(), "username"));
        }
        return Answer.of(user.ownJson());
    }

    private Answer guilds(Call call) {
        requireScope(call, "guilds");
        return Answer.list(
                world.people().member(call.actor()).stream()
                        .map(member -> {
                            var guild =
                                    Json.object()
                                            .put("id", Long.toString(world.guild().id()))
                                            .put("name", world.guild().name())
                                            .putNull("icon")
                                            .putNull("banner")
                                            .put("owner", world.guild().owner() == member.id());
                            guild.put("permissions", Long.toString(world.rights().inGuild(member)));
                            guild.set("features", world.guild().fact("features"));
                            return guild;
                        }));
    }

    private Answer member(Call call) {
        if (call.caller().isBot()) {
            throw Problem.BOTS_NOT_ALLOWED.refused();
        }
        requireScope(call, "guilds.members.read");
        world.requireGuild(call.id("guild_id"));
        return Answer.of(
                world.people()
                        .member(call.actor())
                        .orElseThrow(Problem.UNKNOWN_GUILD::refused)
                        .json());
    }

    private Answer leave(Call call) {
        world.requireGuild(call.id("guild_id"));
        rules.members().leave(call.actor());
        return Answer.nothing();
    }

    private Answer direct(Call call) {
        var body = call.object();
        // A list of one is the older way to say the same.
        var other =
                Stream.concat(
                                Stream.of(Json.id(body, "recipient_id")),
                                Json.ids(body.path("recipients")))
                        .filter(id -> id != 0)
                        .findFirst()
                        .orElseThrow(Problem.UNKNOWN_USER::refused);
        if (other == call.actor()) {
            throw Problem.CLOSED_DM.refused();
        }
        var channel = rules.channels().direct(call.actor(), other);
        return Answer.of(rules.channels().directJson(channel, call.actor()));
    }
}
