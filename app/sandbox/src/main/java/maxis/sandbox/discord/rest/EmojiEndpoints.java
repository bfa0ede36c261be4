package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Application;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Emojis of an application, and those of the guild to look at. */
final class EmojiEndpoints {
    private final World world;

    EmojiEndpoints(Rules rules) {
        world = rules.world();
    }

    void declare(Routes routes) {
        var all = "/applications/{application_id}/emojis";
        routes.bot("GET " + all, this::list);
        routes.bot("POST " + all, this::create);
        routes.bot("GET " + all + "/{emoji_id}", call -> Answer.of(emoji(call)));
        routes.bot("PATCH " + all + "/{emoji_id}", this::change);
        routes.bot("DELETE " + all + "/{emoji_id}", this::delete);
        routes.bot("GET /guilds/{guild_id}/emojis", _ -> Answer.of(world.guild().fact("emojis")));
        routes.bot(
                "GET /guilds/{guild_id}/stickers", _ -> Answer.of(world.guild().fact("stickers")));
    }

    private Application own(Call call) {
        if (call.id("application_id") != call.caller().application()) {
            throw Problem.UNKNOWN_APPLICATION.refused();
        }
        return world.people().requireApplication(call.caller().application());
    }

    private ObjectNode emoji(Call call) {
        var emoji = own(call).emojis().get(call.id("emoji_id"));
        if (emoji == null) {
            throw Problem.UNKNOWN_EMOJI.refused();
        }
        return emoji;
    }

    private Answer list(Call call) {
        var answer = Json.object();
        answer.set("items", Json.array(own(call).emojis().values().stream()));
        return Answer.of(answer);
    }

    private Answer create(Call call) {
        var body = call.object();
        checkName(body);
        if (!Json.string(body, "image").matches("(?s)data:image/\\w+;base64,.+")) {
            throw Problem.INVALID_FILE.refused();
        }
        var application = own(call);
        var id = world.id();
        var emoji =
                Json.object()
                        .put("id", Long.toString(id))
                        .put("name", Json.string(body, "name"))
                        .put("require_colons", true)
                        .put("managed", false)
                        .put("animated", Json.string(body, "image").startsWith("data:image/gif"))
                        .put("available", true);
        emoji.putArray("roles");
        emoji.set("user", application.bot().json());
        application.emojis().put(id, emoji);
        return Answer.created(emoji);
    }

    private static void checkName(JsonNode body) {
        if (!Json.string(body, "name").matches("\\w{2,32}")) {
            throw FormErrors.at(
                    "name", "BASE_TYPE_BAD_LENGTH", "Must be between 2 and 32 in length.");
        }
    }

    private Answer change(Call call) {
        checkName(call.object());
        return Answer.of(emoji(call).put("name", Json.string(call.object(), "name")));
    }

    private Answer delete(Call call) {
        emoji(call);
        own(call).emojis().remove(call.id("emoji_id"));
        return Answer.nothing();
    }
}
