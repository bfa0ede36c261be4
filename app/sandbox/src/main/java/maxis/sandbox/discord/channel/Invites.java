package maxis.sandbox.discord.channel;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.Times;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.OffsetDateTime;
import java.util.List;

/** Links that let people in, for a time or a number of uses. */
public final class Invites {
    private static final int LONGEST = 604_800;
    private static final int DAY = 86_400;

    private final World world;

    public Invites(World world) {
        this.world = world;
    }

    public ObjectNode create(long actor, Channel channel, JsonNode wish) {
        world.rights().require(actor, channel, Permission.CREATE_INVITE);
        var errors = new FormErrors();
        errors.range("", wish, "max_age", 0, LONGEST);
        errors.range("", wish, "max_uses", 0, 100);
        errors.throwIfAny();
        var age = Json.number(wish, "max_age", DAY);
        var code = Long.toString(world.id(), 36);
        var invite =
                Json.object()
                        .put("type", 0)
                        .put("code", code)
                        .put("channel_id", Long.toString(channel.id()))
                        .put("inviter_id", Long.toString(actor))
                        .put("max_age", age)
                        .put("max_uses", Json.number(wish, "max_uses", 0))
                        .put("temporary", Json.truth(wish, "temporary"))
                        .put("uses", 0)
                        .put("created_at", Times.text(world.now()))
                        .put(
                                "expires_at",
                                age == 0 ? null : Times.text(world.now().plusSeconds(age)));
        world.places().invites().put(code, invite);
        tell("INVITE_CREATE", channel, told(invite, channel));
        return json(invite, true);
    }

    private ObjectNode told(ObjectNode invite, Channel channel) {
        var data = invite.deepCopy().without("inviter_id");
        data.put("guild_id", Long.toString(world.guild().id()));
        data.put("channel_id", Long.toString(channel.id()));
        data.set("inviter", inviter(invite));
        return data;
    }

    private ObjectNode inviter(ObjectNode invite) {
        return world.people().requireUser(Json.id(invite, "inviter_id")).json();
    }

    public ObjectNode invite(String code) {
        var invite = world.places().invites().get(code);
        if (invite == null || isExpired(invite)) {
            throw Problem.UNKNOWN_INVITE.refused();
        }
        return invite;
    }

    private boolean isExpired(ObjectNode invite) {
        return Json.has(invite, "expires_at")
                && OffsetDateTime.parse(Json.string(invite, "expires_at"))
                        .toInstant()
                        .isBefore(world.now());
    }

    /** Counts a use; the last one ends it. */
    public void use(String code) {
        var invite = invite(code);
        var uses = Json.number(invite, "uses", 0) + 1;
        invite.put("uses", uses);
        if (uses == Json.number(invite, "max_uses", 0)) {
            world.places().invites().remove(code);
        }
    }

    public ObjectNode delete(long actor, String code) {
        var invite = invite(code);
        var channel = world.requireChannel(Json.id(invite, "channel_id"));
        if (!world.rights().may(actor, Permission.MANAGE_GUILD)) {
            world.rights().require(actor, channel, Permission.MANAGE_CHANNELS);
        }
        world.places().invites().remove(code);
        tell("INVITE_DELETE", channel, told(invite, channel));
        return json(invite, false);
    }

    public List<ObjectNode> list(long actor) {
        world.rights().require(actor, Permission.MANAGE_GUILD);
        return world.places().invites().values().stream()
                .filter(it -> !isExpired(it))
                .map(it -> json(it, true))
                .toList();
    }

    public List<ObjectNode> list(long actor, Channel channel) {
        world.rights().require(actor, channel, Permission.MANAGE_CHANNELS);
        return world.places().invites().values().stream()
                .filter(it -> !isExpired(it) && Json.id(it, "channel_id") == channel.id())
                .map(it -> json(it, true))
                .toList();
    }

    /** With figures for those who look after the guild, without for everybody. */
    public ObjectNode json(ObjectNode invite, boolean withFigures) {
        var json = invite.deepCopy().without(List.of("channel_id", "inviter_id"));
        if (!withFigures) {
            json.remove(List.of("uses", "max_uses", "max_age", "temporary", "created_at"));
        }
        var channel = world.requireChannel(Json.id(invite, "channel_id"));
        json.putObject("channel")
                .put("id", Long.toString(channel.id()))
                .put("type", channel.type())
                .put("name", channel.name());
        var guild = world.guildJson();
        var shown = json.putObject("guild");
        for (var field :
                List.of(
                        "id",
                        "name",
                        "splash",
                        "banner",
                        "description",
                        "icon",
                        "features",
                        "verification_level",
                        "vanity_url_code",
                        "nsfw_level",
                        "nsfw",
                        "premium_subscription_count")) {
            shown.set(field, guild.path(field));
        }
        json.put("guild_id", Long.toString(world.guild().id()));
        json.set("inviter", inviter(invite));
        return json;
    }

    private void tell(String event, Channel channel, ObjectNode data) {
        world.tell(event, data, Intent.INVITES, Audience.of(channel));
    }
}
