package maxis.sandbox.discord.channel;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.form.Refusal;
import maxis.sandbox.discord.message.Draft;
import maxis.sandbox.discord.message.Messages;
import maxis.sandbox.discord.message.Sender;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.ChannelType;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.Snowflakes;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;

/** Threads: opened from a message, without one, or in a forum; joined, archived and locked. */
public final class Threads {
    private static final int THREAD_CREATED = 18;
    private static final int STARTER = 21;

    private final World world;
    private final Messages messages;

    public Threads(World world, Messages messages) {
        this.world = world;
        this.messages = messages;
    }

    public Channel openAt(long actor, Channel channel, long messageId, JsonNode wish) {
        var message = world.places().requireMessage(channel, messageId);
        world.rights().require(actor, channel, Permission.CREATE_PUBLIC_THREADS);
        requireParent(channel, ChannelType.TEXT, ChannelType.ANNOUNCEMENT);
        if (world.channel(messageId).isPresent()) {
            throw Problem.THREAD_EXISTS.refused();
        }
        var type =
                channel.type() == ChannelType.ANNOUNCEMENT
                        ? ChannelType.ANNOUNCEMENT_THREAD
                        : ChannelType.PUBLIC_THREAD;
        var thread = open(actor, channel, messageId, type, wish);
        message.flag(Message.HAS_THREAD, true);
        message.change("thread", thread.json());
        messages.told(channel, message);
        messages.announce(thread, message.author(), STARTER, "", reference(message));
        return thread;
    }

    private ObjectNode reference(Message message) {
        var more = Json.object();
        more.putObject("message_reference")
                .put("type", 0)
                .put("channel_id", Long.toString(message.channel()))
                .put("message_id", Long.toString(message.id()))
                .put("guild_id", Long.toString(world.guild().id()));
        more.set(
                "referenced_message",
                message.json(0).without(List.of("thread", "referenced_message")));
        return more;
    }

    public Channel open(long actor, Channel channel, JsonNode wish) {
        requireParent(channel, ChannelType.TEXT, ChannelType.ANNOUNCEMENT);
        // Without a type Discord opens a private one.
        var type = Json.number(wish, "type", ChannelType.PRIVATE_THREAD);
        if (!ChannelType.isThread(type)) {
            throw Problem.WRONG_CHANNEL_TYPE.refused();
        }
        world.rights()
                .require(
                        actor,
                        channel,
                        type == ChannelType.PRIVATE_THREAD
                                ? Permission.CREATE_PRIVATE_THREADS
                                : Permission.CREATE_PUBLIC_THREADS);
        var thread = open(actor, channel, world.id(), type, wish);
        if (type != ChannelType.PRIVATE_THREAD) {
            messages.announce(channel, actor, THREAD_CREATED, thread.name(), Json.object());
        }
        return thread;
    }

    /** In a forum a thread begins with its first message and shares its id. */
    public Message post(Sender sender, Channel forum, JsonNode wish, Draft first) {
        requireParent(forum, ChannelType.FORUM);
        world.rights().require(sender.user(), forum, Permission.SEND_MESSAGES);
        ChannelForm.checkThread(wish, true);
        var id = world.id();
        var thread = open(sender.user(), forum, id, ChannelType.PUBLIC_THREAD, wish);
        try {
            return messages.send(sender, thread, first, 0);
        } catch (Refusal refused) {
            world.places().remove(thread);
            throw refused;
        }
    }

    private static void requireParent(Channel channel, int... types) {
        for (var type : types) {
            if (channel.type() == type) {
                return;
            }
        }
        throw Problem.WRONG_CHANNEL_TYPE.refused();
    }

    private Channel open(long actor, Channel parent, long id, int type, JsonNode wish) {
        ChannelForm.checkThread(wish, true);
        var facts =
                Json.object()
                        .put("type", type)
                        .put("guild_id", Long.toString(world.guild().id()))
                        .put("parent_id", Long.toString(parent.id()))
                        .put("rate_limit_per_user", Json.number(wish, "rate_limit_per_user", 0))
                        .put("name", Json.string(wish, "name"));
        if (parent.type() == ChannelType.FORUM) {
            facts.set("applied_tags", Json.ids(Json.ids(wish.path("applied_tags")).toList()));
        }
        var minutes = Json.number(wish, "auto_archive_duration", 1440);
        var thread = world.places().addThread(id, facts, actor, world.now(), minutes);
        if (wish.has("invitable")) {
            thread.thread().invitable(Json.truth(wish, "invitable"));
        }
        thread.thread().members().put(actor, world.now());
        var data = json(thread, actor).put("newly_created", true);
        world.tell("THREAD_CREATE", data, Intent.GUILDS, Audience.of(thread));
        return thread;
    }

    /** As somebody sees it: a member also sees since when. */
    public ObjectNode json(Channel thread, long viewer) {
        var json = thread.json();
        if (thread.thread().members().containsKey(viewer)) {
            json.set("member", thread.thread().memberJson(thread.id(), viewer));
        }
        return json;
    }

    public Channel change(long actor, Channel thread, JsonNode wish) {
        world.rights().require(actor, thread, Permission.VIEW_CHANNEL);
        ChannelForm.checkThread(wish, false);
        var facts = thread.thread();
        var manages = world.rights().may(actor, thread, Permission.MANAGE_THREADS);
        var owns = facts.owner() == actor;
        var locks = wish.has("locked") || (facts.isLocked() && wish.has("archived"));
        if (!manages && (!owns || locks)) {
            throw Problem.MISSING_PERMISSIONS.refused();
        }
        if (facts.isArchived() && !wish.has("archived") && !wish.has("locked")) {
            throw Problem.ARCHIVED.refused();
        }
        apply(thread, wish);
        updated(thread);
        return thread;
    }

    private void apply(Channel thread, JsonNode wish) {
        var facts = thread.thread();
        thread.change(wish, "name", "rate_limit_per_user", "applied_tags");
        if (wish.has("archived")) {
            facts.archive(Json.truth(wish, "archived"), world.now());
        }
        if (wish.has("locked")) {
            facts.lock(Json.truth(wish, "locked"));
        }
        if (wish.has("invitable")) {
            facts.invitable(Json.truth(wish, "invitable"));
        }
        if (Json.has(wish, "auto_archive_duration")) {
            facts.archiveAfter(Json.number(wish, "auto_archive_duration", 1440));
        }
    }

    public void delete(long actor, Channel thread) {
        world.rights().require(actor, thread, Permission.MANAGE_THREADS);
        var data =
                Json.object()
                        .put("id", Long.toString(thread.id()))
                        .put("guild_id", Long.toString(world.guild().id()))
                        .put("parent_id", Long.toString(thread.parent()))
                        .put("type", thread.type());
        world.tell("THREAD_DELETE", data, Intent.GUILDS, Audience.of(thread));
        world.places().remove(thread);
    }

    /** Threads fall asleep by themselves; looked after whenever threads are listed. */
    public void archiveSilent() {
        world.places()
                .threads()
                .filter(it -> it.thread().isDue(lastWord(it), world.now()))
                .forEach(thread -> {
                    thread.thread().archive(true, world.now());
                    updated(thread);
                });
    }

    private static Instant lastWord(Channel thread) {
        var last = Json.id(thread.fact("last_message_id"));
        return Snowflakes.moment(Math.max(last, thread.id()));
    }

    private void updated(Channel thread) {
        world.tell("THREAD_UPDATE", thread.json(), Intent.GUILDS, Audience.of(thread));
    }
}
