package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.interaction.Commands;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.World;

import java.util.List;

/** Registering commands, everywhere and in the guild. */
final class CommandEndpoints {
    private final World world;
    private final Commands commands;

    CommandEndpoints(Rules rules) {
        world = rules.world();
        commands = rules.commands();
    }

    void declare(Routes routes) {
        for (var scope : List.of("", "/guilds/{guild_id}")) {
            var all = "/applications/{application_id}" + scope + "/commands";
            var one = all + "/{command_id}";
            routes.bot("GET " + all, this::list);
            routes.bot("PUT " + all, this::replace);
            routes.bot("POST " + all, this::put);
            routes.bot(
                    "GET " + one,
                    call -> Answer.of(commands.command(own(call), guild(call), id(call))));
            routes.bot(
                    "PATCH " + one,
                    call ->
                            Answer.of(
                                    commands.change(
                                            own(call), guild(call), id(call), call.object())));
            routes.bot(
                    "DELETE " + one,
                    call -> {
                        commands.delete(own(call), guild(call), id(call));
                        return Answer.nothing();
                    });
        }
        routes.bot(
                "GET /applications/{application_id}/guilds/{guild_id}/commands/permissions",
                _ -> Answer.of(Json.array()));
    }

    private static long own(Call call) {
        if (call.id("application_id") != call.caller().application()) {
            throw Problem.MISSING_ACCESS.refused();
        }
        return call.caller().application();
    }

    private static long id(Call call) {
        return call.id("command_id");
    }

    private long guild(Call call) {
        if (call.text("guild_id").isEmpty()) {
            return 0;
        }
        if (call.id("guild_id") != world.guild().id()) {
            throw Problem.MISSING_ACCESS.refused();
        }
        return world.guild().id();
    }

    /** Without being asked Discord leaves the translations out of a list. */
    private Answer list(Call call) {
        var whole = call.isAsked("with_localizations");
        return Answer.list(
                commands.list(own(call), guild(call))
                        .map(it ->
                                whole
                                        ? it
                                        : it.deepCopy()
                                                .without(
                                                        List.of(
                                                                "name_localizations",
                                                                "description_localizations"))));
    }

    private Answer replace(Call call) {
        return Answer.list(commands.replace(own(call), guild(call), call.array()).stream());
    }

    private Answer put(Call call) {
        var written = commands.put(own(call), guild(call), call.object());
        return Answer.of(written.isNew() ? 201 : 200, written.command());
    }
}
