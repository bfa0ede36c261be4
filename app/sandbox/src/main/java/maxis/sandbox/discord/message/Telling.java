package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Member;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Spreads the word about messages to those who may read them. */
final class Telling {
    private final World world;

    Telling(World world) {
        this.world = world;
    }

    void created(Channel channel, Message message) {
        tell("MESSAGE_CREATE", whole(channel, message), channel, message);
    }

    void updated(Channel channel, Message message) {
        tell("MESSAGE_UPDATE", whole(channel, message), channel, message);
    }

    void deleted(Channel channel, Message message) {
        var data = place(channel, Json.object()).put("id", Long.toString(message.id()));
        tell("MESSAGE_DELETE", data, channel, message);
    }

    void deletedAll(Channel channel, List<Message> gone) {
        var data = place(channel, Json.object());
        data.set("ids", Json.ids(gone.stream().map(Message::id).toList()));
        world.tell("MESSAGE_DELETE_BULK", data, Intent.MESSAGES, Audience.of(channel));
    }

    private void tell(String event, ObjectNode data, Channel channel, Message message) {
        var intent = channel.isDirect() ? Intent.DIRECT_MESSAGES : Intent.MESSAGES;
        var audience =
                message.isEphemeral() ? new Audience.Only(message.reader()) : Audience.of(channel);
        world.tell(event, data, intent, audience);
    }

    /** In events a message also says who its people are in the guild. */
    private ObjectNode whole(Channel channel, Message message) {
        var data = place(channel, message.json(0));
        data.put("channel_type", channel.type());
        if (!channel.isDirect()) {
            world.people()
                    .member(message.author())
                    .map(Member::partialJson)
                    .ifPresent(member -> data.set("member", member));
            data.path("mentions").forEach(user -> member((ObjectNode) user));
        }
        return data;
    }

    private void member(ObjectNode user) {
        world.people()
                .member(Json.id(user, "id"))
                .ifPresent(member -> user.set("member", member.partialJson()));
    }

    private ObjectNode place(Channel channel, ObjectNode data) {
        data.put("channel_id", Long.toString(channel.id()));
        return channel.isDirect() ? data : data.put("guild_id", Long.toString(world.guild().id()));
    }
}
