package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Emoticon;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Set;

/** Who reacts to a message with what. */
public final class Reactions {
    private static final int MOST_KINDS = 20;

    private final World world;

    public Reactions(World world) {
        this.world = world;
    }

    public void add(long actor, Channel channel, long id, Emoticon emoticon) {
        world.rights().require(actor, channel, Permission.READ_HISTORY);
        var message = world.places().requireMessage(channel, id);
        requireKnown(emoticon);
        if (!message.reactions().containsKey(emoticon)) {
            // To join in needs no permission of its own, to begin does.
            world.rights().require(actor, channel, Permission.ADD_REACTIONS);
            if (message.reactions().size() >= MOST_KINDS) {
                throw Problem.TOO_MANY_REACTIONS.refused();
            }
        }
        if (message.reacted(emoticon).add(actor)) {
            var data = told(channel, message, emoticon).put("user_id", Long.toString(actor));
            data.put("type", 0).put("burst", false);
            data.put("message_author_id", Long.toString(message.author()));
            if (!channel.isDirect()) {
                world.people().member(actor).ifPresent(it -> data.set("member", it.json()));
            }
            tell("MESSAGE_REACTION_ADD", data, channel);
        }
    }

    private void requireKnown(Emoticon emoticon) {
        var known =
                emoticon.id() == 0
                        ? emoticon.isPlausible()
                        : Json.items(world.guild().fact("emojis"))
                                        .anyMatch(it -> Json.id(it, "id") == emoticon.id())
                                || world.people()
                                        .applications()
                                        .anyMatch(it -> it.emojis().containsKey(emoticon.id()));
        if (!known) {
            throw Problem.UNKNOWN_EMOJI.refused();
        }
    }

    public void remove(long actor, Channel channel, long id, Emoticon emoticon, long user) {
        world.rights().require(actor, channel, Permission.READ_HISTORY);
        if (actor != user) {
            world.rights().require(actor, channel, Permission.MANAGE_MESSAGES);
        }
        var message = world.places().requireMessage(channel, id);
        var users = message.reactions().getOrDefault(emoticon, Set.of());
        if (!users.contains(user)) {
            throw Problem.UNKNOWN_EMOJI.refused();
        }
        users.remove(user);
        if (users.isEmpty()) {
            message.reactions().remove(emoticon);
        }
        var data = told(channel, message, emoticon).put("user_id", Long.toString(user));
        tell("MESSAGE_REACTION_REMOVE", data.put("type", 0).put("burst", false), channel);
    }

    public void clear(long actor, Channel channel, long id) {
        world.rights().require(actor, channel, Permission.MANAGE_MESSAGES);
        var message = world.places().requireMessage(channel, id);
        message.reactions().clear();
        tell("MESSAGE_REACTION_REMOVE_ALL", place(channel, message), channel);
    }

    public void clear(long actor, Channel channel, long id, Emoticon emoticon) {
        world.rights().require(actor, channel, Permission.MANAGE_MESSAGES);
        var message = world.places().requireMessage(channel, id);
        if (message.reactions().remove(emoticon) == null) {
            throw Problem.UNKNOWN_EMOJI.refused();
        }
        tell("MESSAGE_REACTION_REMOVE_EMOJI", told(channel, message, emoticon), channel);
    }

    public List<ObjectNode> users(
            long viewer, Channel channel, long id, Emoticon emoticon, long after, int limit) {
        world.rights().require(viewer, channel, Permission.READ_HISTORY);
        var message = world.places().requireMessage(channel, id);
        return message.reactions().getOrDefault(emoticon, Set.of()).stream()
                .sorted()
                .filter(user -> user > after)
                .limit(limit)
                .map(user -> world.people().requireUser(user).json())
                .toList();
    }

    private ObjectNode place(Channel channel, Message message) {
        var data =
                Json.object()
                        .put("channel_id", Long.toString(channel.id()))
                        .put("message_id", Long.toString(message.id()));
        return channel.isDirect() ? data : data.put("guild_id", Long.toString(world.guild().id()));
    }

    private ObjectNode told(Channel channel, Message message, Emoticon emoticon) {
        var data = place(channel, message);
        data.set("emoji", emoticon.json());
        return data;
    }

    private void tell(String event, ObjectNode data, Channel channel) {
        var intent = channel.isDirect() ? Intent.DIRECT_REACTIONS : Intent.REACTIONS;
        world.tell(event, data, intent, Audience.of(channel));
    }
}
