package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

/** The guild as a whole, and its channels. */
final class GuildEndpoints {
    private final Rules rules;
    private final World world;

    GuildEndpoints(Rules rules) {
        this.rules = rules;
        world = rules.world();
    }

    void declare(Routes routes) {
        routes.bot("GET /guilds/{guild_id}", this::guild);
        routes.bot("PATCH /guilds/{guild_id}", this::change);
        routes.bot("GET /guilds/{guild_id}/preview", this::preview);
        routes.bot("GET /guilds/{guild_id}/channels", this::channels);
        routes.bot("POST /guilds/{guild_id}/channels", this::create);
        routes.bot("PATCH /guilds/{guild_id}/channels", this::move);
        routes.bot("GET /guilds/{guild_id}/regions", this::regions);
        routes.bot("GET /voice/regions", this::regions);
    }

    private void require(Call call) {
        world.requireGuild(call.id("guild_id"));
        world.rights().requireMember(call.actor());
    }

    private Answer guild(Call call) {
        require(call);
        var json = world.guildJson();
        return Answer.of(call.isAsked("with_counts") ? counted(json) : json);
    }

    private ObjectNode counted(ObjectNode json) {
        return json.put("approximate_member_count", world.people().memberCount())
                .put("approximate_presence_count", world.people().memberCount());
    }

    private Answer change(Call call) {
        require(call);
        world.rights().require(call.actor(), Permission.MANAGE_GUILD);
        world.guild()
                .change(
                        call.object(),
                        "name",
                        "description",
                        "system_channel_id",
                        "rules_channel_id",
                        "public_updates_channel_id",
                        "afk_channel_id",
                        "verification_level",
                        "default_message_notifications",
                        "explicit_content_filter",
                        "preferred_locale");
        var json = world.guildJson();
        world.tell("GUILD_UPDATE", json.deepCopy(), Intent.GUILDS, Audience.guild());
        return Answer.of(json);
    }

    private Answer preview(Call call) {
        require(call);
        var guild = world.guildJson();
        var json = Json.object();
        for (var field :
                new String[] {
                    "id",
                    "name",
                    "icon",
                    "description",
                    "home_header",
                    "splash",
                    "discovery_splash",
                    "features",
                    "emojis",
                    "stickers"
                }) {
            json.set(field, guild.path(field));
        }
        return Answer.of(counted(json));
    }

    private Answer channels(Call call) {
        require(call);
        return Answer.list(world.places().channels().map(Channel::json));
    }

    private Answer create(Call call) {
        require(call);
        return Answer.created(rules.channels().create(call.actor(), call.object()).json());
    }

    private Answer move(Call call) {
        require(call);
        rules.channels().move(call.actor(), call.array());
        return Answer.nothing();
    }

    private Answer regions(Call call) {
        var answer = Json.array();
        answer.addObject()
                .put("id", "rotterdam")
                .put("name", "Rotterdam")
                .put("custom", false)
                .put("deprecated", false)
                .put("optimal", true);
        return Answer.of(answer);
    }
}
