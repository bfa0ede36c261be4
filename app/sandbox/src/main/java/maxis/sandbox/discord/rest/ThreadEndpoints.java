package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.channel.ThreadMembers;
import maxis.sandbox.discord.channel.Threads;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.message.Draft;
import maxis.sandbox.discord.message.Sender;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.ChannelType;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Threads and their members. */
final class ThreadEndpoints {
    private final World world;
    private final Threads threads;
    private final ThreadMembers members;

    ThreadEndpoints(Rules rules) {
        world = rules.world();
        threads = rules.places().threads();
        members = rules.places().threadMembers();
    }

    void declare(Routes routes) {
        var channel = "/channels/{channel_id}";
        routes.bot("POST " + channel + "/messages/{message_id}/threads", this::openAt);
        routes.bot("POST " + channel + "/threads", this::open);
        routes.bot("GET " + channel + "/thread-members", this::list);
        routes.bot("PUT " + channel + "/thread-members/@me", call -> add(call, call.actor()));
        routes.bot("DELETE " + channel + "/thread-members/@me", call -> remove(call, call.actor()));
        routes.bot("GET " + channel + "/thread-members/{user_id}", this::member);
        routes.bot(
                "PUT " + channel + "/thread-members/{user_id}",
                call -> add(call, call.id("user_id")));
        routes.bot(
                "DELETE " + channel + "/thread-members/{user_id}",
                call -> remove(call, call.id("user_id")));
        routes.bot(
                "GET " + channel + "/threads/archived/public",
                call -> archived(call, ChannelType.PUBLIC_THREAD, Permission.READ_HISTORY));
        routes.bot(
                "GET " + channel + "/threads/archived/private",
                call -> archived(call, ChannelType.PRIVATE_THREAD, Permission.MANAGE_THREADS));
        routes.bot(
                "GET " + channel + "/users/@me/threads/archived/private",
                call -> archived(call, ChannelType.PRIVATE_THREAD, Permission.READ_HISTORY));
        routes.bot("GET /guilds/{guild_id}/threads/active", this::active);
    }

    private Channel place(Call call) {
        return world.requireChannel(call.id("channel_id"));
    }

    private Answer openAt(Call call) {
        var thread =
                threads.openAt(call.actor(), place(call), call.id("message_id"), call.object());
        return Answer.created(threads.json(thread, call.actor()));
    }

    private Answer open(Call call) {
        var channel = place(call);
        if (channel.type() == ChannelType.FORUM) {
            return post(call, channel);
        }
        var thread = threads.open(call.actor(), channel, call.object());
        return Answer.created(threads.json(thread, call.actor()));
    }

    private Answer post(Call call, Channel forum) {
        var bot = world.people().requireApplication(call.caller().application());
        var first = new Draft(call.object().path("message"), call.files());
        var message = threads.post(Sender.bot(bot), forum, call.object(), first);
        var json = threads.json(world.requireChannel(message.channel()), call.actor());
        json.set("message", message.json(call.actor()));
        return Answer.created(json);
    }

    private Answer list(Call call) {
        return Answer.list(
                members.list(call.actor(), place(call), call.isAsked("with_member")).stream());
    }

    private Answer member(Call call) {
        return Answer.of(members.member(call.actor(), place(call), call.id("user_id")));
    }

    private Answer add(Call call, long user) {
        members.add(call.actor(), place(call), user);
        return Answer.nothing();
    }

    private Answer remove(Call call, long user) {
        members.remove(call.actor(), place(call), user);
        return Answer.nothing();
    }

    private Answer archived(Call call, int type, long needed) {
        var channel = place(call);
        world.rights().require(call.actor(), channel, needed);
        threads.archiveSilent();
        var found =
                world.places()
                        .threads()
                        .filter(it -> it.parent() == channel.id() && it.thread().isArchived())
                        .filter(it ->
                                (it.type() == ChannelType.PRIVATE_THREAD)
                                        == (type == ChannelType.PRIVATE_THREAD))
                        .filter(it -> world.rights().sees(call.actor(), it))
                        .sorted(
                                Comparator.comparing((Channel it) -> it.thread().archiveChanged())
                                        .reversed())
                        .toList();
        var limit = call.query("limit", 50, 100);
        return Answer.of(
                together(call, found.stream().limit(limit)).put("has_more", found.size() > limit));
    }

    private Answer active(Call call) {
        world.requireGuild(call.id("guild_id"));
        threads.archiveSilent();
        var found =
                world.places()
                        .threads()
                        .filter(it -> !it.thread().isArchived())
                        .filter(it -> world.rights().sees(call.actor(), it));
        return Answer.of(together(call, found).put("has_more", false));
    }

    private ObjectNode together(Call call, Stream<Channel> found) {
        List<Channel> list = found.toList();
        var json = Json.object();
        json.set("threads", Json.array(list.stream().map(it -> threads.json(it, call.actor()))));
        json.set(
                "members",
                Json.array(
                        list.stream()
                                .filter(it -> it.thread().members().containsKey(call.actor()))
                                .map(it -> it.thread().memberJson(it.id(), call.actor()))));
        return json;
    }
}
