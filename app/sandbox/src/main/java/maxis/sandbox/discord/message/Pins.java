package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.Times;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is pinned to the board of a channel. */
public final class Pins {
    private static final int MOST = 50;
    private static final int PINNED = 6;

    private final World world;
    private final Messages messages;
    private final Map<Long, Instant> pinnedAt = new HashMap<>();

    public Pins(World world, Messages messages) {
        this.world = world;
        this.messages = messages;
    }

    public void pin(long actor, Channel channel, long id) {
        var message = allowed(actor, channel, id);
        if (message.isPinned()) {
            return;
        }
        if (pinned(channel).count() >= MOST) {
            throw Problem.TOO_MANY_PINS.refused();
        }
        message.change("pinned", BooleanNode.TRUE);
        pinnedAt.put(id, world.now());
        told(channel, message);
        var reference = Json.object();
        reference
                .putObject("message_reference")
                .put("type", 0)
                .put("channel_id", Long.toString(channel.id()))
                .put("message_id", Long.toString(id));
        messages.announce(channel, actor, PINNED, "", reference);
    }

    public void unpin(long actor, Channel channel, long id) {
        var message = allowed(actor, channel, id);
        message.change("pinned", BooleanNode.FALSE);
        pinnedAt.remove(id);
        told(channel, message);
    }

    private Message allowed(long actor, Channel channel, long id) {
        world.rights().require(actor, channel, Permission.READ_HISTORY);
        if (!world.rights().may(actor, channel, Permission.PIN_MESSAGES)) {
            world.rights().require(actor, channel, Permission.MANAGE_MESSAGES);
        }
        return world.places().requireMessage(channel, id);
    }

    public List<Message> list(long viewer, Channel channel) {
        world.rights().require(viewer, channel, Permission.VIEW_CHANNEL);
        return pinned(channel).toList();
    }

    public Instant pinnedAt(Message message) {
        return pinnedAt.getOrDefault(message.id(), Instant.EPOCH);
    }

    private Stream<Message> pinned(Channel channel) {
        return world.places().messages(channel).descendingMap().values().stream()
                .filter(Message::isPinned);
    }

    private void told(Channel channel, Message message) {
        messages.told(channel, message);
        ObjectNode data =
                Json.object()
                        .put("channel_id", Long.toString(channel.id()))
                        .put("last_pin_timestamp", Times.text(world.now()));
        if (!channel.isDirect()) {
            data.put("guild_id", Long.toString(world.guild().id()));
        }
        world.tell("CHANNEL_PINS_UPDATE", data, Intent.GUILDS, Audience.of(channel));
    }
}
