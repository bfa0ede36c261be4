package maxis.sandbox.discord.channel;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Addresses that let a program write into a channel under a name of its own. */
public final class Webhooks {
    private final World world;

    public Webhooks(World world) {
        this.world = world;
    }

    public ObjectNode create(long actor, Channel channel, JsonNode wish) {
        world.rights().require(actor, channel, Permission.MANAGE_WEBHOOKS);
        var errors = new FormErrors();
        errors.between("", wish, "name", 1, 80);
        errors.throwIfAny();
        var id = world.id();
        var token = "%016x%016x".formatted(id * 0x9E3779B97F4A7C15L, id * 0xC2B2AE3D27D4EB4FL);
        var user = world.people().requireUser(actor);
        var webhook =
                Json.object()
                        .put("id", Long.toString(id))
                        .put("type", 1)
                        .put("name", Json.string(wish, "name"))
                        .putNull("avatar")
                        .put("application_id", user.isBot() ? Long.toString(actor) : null)
                        .put("channel_id", Long.toString(channel.id()))
                        .put("guild_id", Long.toString(world.guild().id()))
                        .put("token", token)
                        .put("url", world.address() + "/api/webhooks/" + id + "/" + token);
        webhook.set("user", user.json());
        world.places().webhooks().put(id, webhook);
        updated(channel);
        return webhook.deepCopy();
    }

    public ObjectNode webhook(long id) {
        var webhook = world.places().webhooks().get(id);
        if (webhook == null) {
            throw Problem.UNKNOWN_WEBHOOK.refused();
        }
        return webhook;
    }

    public ObjectNode webhook(long id, String token) {
        var webhook = webhook(id);
        if (!Json.string(webhook, "token").equals(token)) {
            throw Problem.INVALID_WEBHOOK_TOKEN.refused();
        }
        return webhook;
    }

    public ObjectNode managed(long actor, long id) {
        var webhook = webhook(id);
        world.rights().require(actor, channel(webhook), Permission.MANAGE_WEBHOOKS);
        return webhook;
    }

    public Channel channel(ObjectNode webhook) {
        return world.requireChannel(Json.id(webhook, "channel_id"));
    }

    public ObjectNode change(ObjectNode webhook, JsonNode wish) {
        if (Json.has(wish, "name")) {
            webhook.put("name", Json.string(wish, "name"));
        }
        if (Json.has(wish, "channel_id")) {
            webhook.put("channel_id", Json.string(wish, "channel_id"));
        }
        updated(channel(webhook));
        return webhook.deepCopy();
    }

    public void delete(ObjectNode webhook) {
        world.places().webhooks().remove(Json.id(webhook, "id"));
        updated(channel(webhook));
    }

    public List<ObjectNode> list(long actor, Channel channel) {
        world.rights().require(actor, channel, Permission.MANAGE_WEBHOOKS);
        return world.places().webhooks().values().stream()
                .filter(it -> Json.id(it, "channel_id") == channel.id())
                .map(ObjectNode::deepCopy)
                .toList();
    }

    public List<ObjectNode> list(long actor) {
        world.rights().require(actor, Permission.MANAGE_WEBHOOKS);
        return world.places().webhooks().values().stream().map(ObjectNode::deepCopy).toList();
    }

    private void updated(Channel channel) {
        var data =
                Json.object()
                        .put("guild_id", Long.toString(world.guild().id()))
                        .put("channel_id", Long.toString(channel.id()));
        world.tell("WEBHOOKS_UPDATE", data, Intent.WEBHOOKS, Audience.of(channel));
    }
}
