package maxis.sandbox.discord.people;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.Snowflakes;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Who may not come back. */
public final class Bans {
    private static final int LONGEST_SWEEP = 604_800;

    private final World world;
    private final Members members;

    public Bans(World world, Members members) {
        this.world = world;
        this.members = members;
    }

    public void ban(long actor, long userId, JsonNode wish, String reason) {
        var errors = new FormErrors();
        errors.range("", wish, "delete_message_seconds", 0, LONGEST_SWEEP);
        errors.throwIfAny();
        world.rights().require(actor, Permission.BAN_MEMBERS);
        var user = world.people().requireUser(userId);
        world.people().member(userId).ifPresent(it -> world.rights().requireAbove(actor, it));
        if (world.people().bans().putIfAbsent(userId, reason) != null) {
            return;
        }
        if (world.people().isMember(userId)) {
            members.leave(userId);
        }
        world.tell("GUILD_BAN_ADD", told(user.json()), Intent.MODERATION, Audience.guild());
        sweep(userId, Json.number(wish, "delete_message_seconds", 0));
    }

    private void sweep(long author, int seconds) {
        if (seconds > 0) {
            var since = Snowflakes.first(world.now().minus(Duration.ofSeconds(seconds)));
            Stream.concat(world.places().channels(), world.places().threads())
                    .forEach(channel -> sweep(channel, author, since));
        }
    }

    private void sweep(Channel channel, long author, long since) {
        var gone =
                world.places().messages(channel).tailMap(since).values().stream()
                        .filter(message -> message.author() == author)
                        .toList();
        if (gone.isEmpty()) {
            return;
        }
        gone.forEach(message -> world.places().remove(channel, message));
        var data =
                Json.object()
                        .put("channel_id", Long.toString(channel.id()))
                        .put("guild_id", Long.toString(world.guild().id()));
        data.set("ids", Json.ids(gone.stream().map(Message::id).toList()));
        world.tell("MESSAGE_DELETE_BULK", data, Intent.MESSAGES, Audience.of(channel));
    }

    public ObjectNode banAll(long actor, JsonNode wish, String reason) {
        world.rights().require(actor, Permission.BAN_MEMBERS | Permission.MANAGE_GUILD);
        var answer = Json.object();
        var banned = answer.putArray("banned_users");
        var failed = answer.putArray("failed_users");
        Json.ids(wish.path("user_ids"))
                .forEach(id ->
                        (tryBan(actor, id, wish, reason) ? banned : failed).add(id.toString()));
        return answer;
    }

    private boolean tryBan(long actor, long id, JsonNode wish, String reason) {
        var member = world.people().member(id);
        var possible =
                world.people().user(id).isPresent()
                        && !world.people().bans().containsKey(id)
                        && (member.isEmpty() || world.rights().isAbove(actor, member.get()));
        if (possible) {
            ban(actor, id, wish, reason);
        }
        return possible;
    }

    public void unban(long actor, long userId) {
        world.rights().require(actor, Permission.BAN_MEMBERS);
        if (world.people().bans().remove(userId) == null) {
            throw Problem.UNKNOWN_BAN.refused();
        }
        var user = world.people().requireUser(userId);
        world.tell("GUILD_BAN_REMOVE", told(user.json()), Intent.MODERATION, Audience.guild());
    }

    public ObjectNode ban(long actor, long userId) {
        world.rights().require(actor, Permission.BAN_MEMBERS);
        if (!world.people().bans().containsKey(userId)) {
            throw Problem.UNKNOWN_BAN.refused();
        }
        return json(userId);
    }

    public List<ObjectNode> list(long actor, long after, int limit) {
        world.rights().require(actor, Permission.BAN_MEMBERS);
        return world.people().bans().keySet().stream()
                .filter(id -> id > after)
                .limit(limit)
                .map(this::json)
                .toList();
    }

    private ObjectNode json(long userId) {
        var reason = world.people().bans().getOrDefault(userId, "");
        var json = Json.object().put("reason", reason.isEmpty() ? null : reason);
        json.set("user", world.people().requireUser(userId).json());
        return json;
    }

    private ObjectNode told(ObjectNode user) {
        var data = Json.object().put("guild_id", Long.toString(world.guild().id()));
        data.set("user", user);
        return data;
    }
}
