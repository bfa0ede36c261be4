package maxis.sandbox.discord.channel;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.ChannelType;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Overwrite;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;

/** Categories, text, announcement, voice and forum channels, and direct lines. */
public final class Channels {
    private static final String[] CHANGEABLE = {
        "name",
        "topic",
        "nsfw",
        "rate_limit_per_user",
        "parent_id",
        "position",
        "bitrate",
        "user_limit",
        "default_auto_archive_duration",
        "default_thread_rate_limit_per_user",
        "default_reaction_emoji",
        "default_sort_order",
        "default_forum_layout"
    };

    private final World world;

    public Channels(World world) {
        this.world = world;
    }

    public Channel create(long actor, JsonNode wish) {
        world.rights().require(actor, Permission.MANAGE_CHANNELS);
        ChannelForm.checkNew(wish);
        var type = Json.number(wish, "type", ChannelType.TEXT);
        var channel = world.places().addChannel(world.id(), blank(type));
        channel.change(wish, CHANGEABLE);
        name(channel, wish);
        tags(channel, wish);
        requireCategory(channel);
        overwrite(channel, wish);
        world.tell("CHANNEL_CREATE", channel.json(), Intent.GUILDS, Audience.of(channel));
        return channel;
    }

    private ObjectNode blank(int type) {
        var facts =
                Json.object()
                        .put("type", type)
                        .put("guild_id", Long.toString(world.guild().id()))
                        .put("position", (int) world.places().channels().count())
                        .putNull("parent_id")
                        .put("nsfw", false);
        switch (type) {
            case ChannelType.CATEGORY -> {}
            case ChannelType.VOICE ->
                    facts.put("bitrate", 64_000)
                            .put("user_limit", 0)
                            .putNull("rtc_region")
                            .put("rate_limit_per_user", 0);
            case ChannelType.FORUM -> {
                facts.putNull("topic").put("rate_limit_per_user", 0).putArray("available_tags");
                facts.putNull("default_reaction_emoji").putNull("default_sort_order");
                facts.put("default_forum_layout", 0);
            }
            default -> facts.putNull("topic").put("rate_limit_per_user", 0);
        }
        return facts;
    }

    /** Text channels have no capitals and no blanks in their names. */
    private static void name(Channel channel, JsonNode wish) {
        var texts =
                channel.type() == ChannelType.TEXT || channel.type() == ChannelType.ANNOUNCEMENT;
        if (texts && Json.has(wish, "name")) {
            var name = channel.name().toLowerCase(Locale.ROOT).replace(' ', '-');
            channel.change(Json.object().put("name", name), "name");
        }
    }

    private void tags(Channel channel, JsonNode wish) {
        if (!wish.has("available_tags")) {
            return;
        }
        var tags = Json.array();
        for (var tag : wish.path("available_tags")) {
            var id = Json.has(tag, "id") ? Json.id(tag, "id") : world.id();
            tags.addObject()
                    .put("id", Long.toString(id))
                    .put("name", Json.string(tag, "name"))
                    .put("moderated", Json.truth(tag, "moderated"))
                    .put(
                            "emoji_id",
                            Json.has(tag, "emoji_id") ? Json.string(tag, "emoji_id") : null)
                    .put(
                            "emoji_name",
                            Json.has(tag, "emoji_name") ? Json.string(tag, "emoji_name") : null);
        }
        channel.change("available_tags", tags);
    }

    private void requireCategory(Channel channel) {
        var parent = channel.parent();
        if (parent != 0
                && world.channel(parent)
                        .filter(it -> it.type() == ChannelType.CATEGORY)
                        .isEmpty()) {
            world.places().remove(channel);
            throw FormErrors.at("parent_id", "CHANNEL_PARENT_INVALID", "Category does not exist");
        }
    }

    private static void overwrite(Channel channel, JsonNode wish) {
        if (Json.has(wish, "permission_overwrites")) {
            channel.overwrites().clear();
            for (var overwrite : wish.path("permission_overwrites")) {
                var id = Json.id(overwrite, "id");
                channel.overwrites().put(id, Overwrite.read(id, overwrite));
            }
        }
    }

    public Channel change(long actor, Channel channel, JsonNode wish) {
        world.rights().require(actor, channel, Permission.MANAGE_CHANNELS);
        ChannelForm.checkChange(wish, channel.type());
        channel.change(wish, CHANGEABLE);
        name(channel, wish);
        tags(channel, wish);
        overwrite(channel, wish);
        updated(channel);
        return channel;
    }

    public void delete(long actor, Channel channel) {
        world.rights().require(actor, channel, Permission.MANAGE_CHANNELS);
        drop(channel);
    }

    /** Removes a channel and its threads; what was in a category stays, without one. */
    public void drop(Channel channel) {
        var data = channel.json();
        var audience = Audience.of(channel);
        world.places()
                .threads()
                .filter(thread -> thread.parent() == channel.id())
                .toList()
                .forEach(world.places()::remove);
        world.places()
                .channels()
                .filter(child -> child.parent() == channel.id())
                .forEach(child -> {
                    child.change(Json.object().putNull("parent_id"), "parent_id");
                    updated(child);
                });
        world.tell("CHANNEL_DELETE", data, Intent.GUILDS, audience);
        world.places().remove(channel);
    }

    public void move(long actor, ArrayNode wishes) {
        world.rights().require(actor, Permission.MANAGE_CHANNELS);
        for (var wish : wishes) {
            var channel = world.requireChannel(Json.id(wish, "id"));
            channel.change(wish, "position", "parent_id");
            updated(channel);
        }
    }

    public void allow(long actor, Channel channel, Overwrite overwrite) {
        world.rights().require(actor, channel, Permission.MANAGE_ROLES);
        var known =
                overwrite.ofMember()
                        ? world.people().user(overwrite.id()).isPresent()
                        : world.people().role(overwrite.id()).isPresent();
        if (!known) {
            throw Problem.UNKNOWN_OVERWRITE.refused();
        }
        if (!world.rights().may(actor, overwrite.allow() | overwrite.deny())) {
            throw Problem.MISSING_PERMISSIONS.refused();
        }
        channel.overwrites().put(overwrite.id(), overwrite);
        updated(channel);
    }

    public void disallow(long actor, Channel channel, long id) {
        world.rights().require(actor, channel, Permission.MANAGE_ROLES);
        if (channel.overwrites().remove(id) == null) {
            throw Problem.UNKNOWN_OVERWRITE.refused();
        }
        updated(channel);
    }

    private void updated(Channel channel) {
        world.tell("CHANNEL_UPDATE", channel.json(), Intent.GUILDS, Audience.of(channel));
    }

    /** The line between two users: there is one, made when first asked for. */
    public Channel direct(long from, long to) {
        world.people().requireUser(to);
        return world.places()
                .directs()
                .filter(it -> it.recipients().contains(from) && it.recipients().contains(to))
                .findFirst()
                .orElseGet(() -> openDirect(from, to));
    }

    private Channel openDirect(long from, long to) {
        var facts = Json.object().put("type", ChannelType.DIRECT);
        return world.places().addDirect(world.id(), facts, List.of(from, to));
    }

    /** As one of its ends sees it. */
    public ObjectNode directJson(Channel channel, long viewer) {
        var json = channel.json();
        json.set(
                "recipients",
                Json.array(
                        channel.recipients().stream()
                                .filter(id -> id != viewer)
                                .map(id -> world.people().requireUser(id).json())));
        return json;
    }

    public ObjectNode json(Channel channel, long viewer) {
        return channel.isDirect() ? directJson(channel, viewer) : channel.json();
    }
}
