package maxis.sandbox.discord.gateway;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Member;
import maxis.sandbox.discord.state.Times;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a bot is told first: who it is, and what the guild looks like. */
final class Welcome {
    private static final int CHUNK = 1000;

    private final World world;

    Welcome(World world) {
        this.world = world;
    }

    ObjectNode ready(Session session, String address) {
        var ready =
                Json.object()
                        .put("v", 10)
                        .put("session_id", session.id())
                        .put("session_type", "normal")
                        .put("resume_gateway_url", address);
        ready.set("user", session.application().bot().ownJson().without("locale"));
        ready.putArray("private_channels");
        ready.putArray("relationships");
        ready.putObject("application")
                .put("id", Long.toString(session.application().id()))
                .put("flags", session.application().flags());
        var guilds = ready.putArray("guilds");
        if (world.people().isMember(session.bot())) {
            guilds.addObject()
                    .put("id", Long.toString(world.guild().id()))
                    .put("unavailable", true);
        }
        return ready;
    }

    ObjectNode guild(Session session, int largeThreshold) {
        var bot = session.bot();
        var json = world.guildJson();
        var large = world.people().memberCount() > largeThreshold;
        json.put("unavailable", false)
                .put("large", large)
                .put("member_count", world.people().memberCount())
                .put("joined_at", joined(bot));
        var all = session.asked(Intent.MEMBERS) && !large;
        json.set(
                "members",
                Json.array(
                        world.people()
                                .members()
                                .filter(it -> all || it.id() == bot)
                                .map(Member::json)));
        json.set("channels", Json.array(world.places().channels().map(Channel::json)));
        json.set(
                "threads",
                Json.array(
                        world.places()
                                .threads()
                                .filter(it -> !it.thread().isArchived())
                                .filter(it -> world.rights().sees(bot, it))
                                .map(it -> thread(it, bot))));
        for (var none :
                List.of(
                        "presences",
                        "voice_states",
                        "stage_instances",
                        "guild_scheduled_events",
                        "soundboard_sounds")) {
            json.putArray(none);
        }
        return json;
    }

    private String joined(long bot) {
        return world.people()
                .member(bot)
                .map(it -> Times.text(it.joined()))
                .orElseGet(() -> Times.text(world.now()));
    }

    private static ObjectNode thread(Channel thread, long bot) {
        var json = thread.json();
        if (thread.thread().members().containsKey(bot)) {
            json.set("member", thread.thread().memberJson(thread.id(), bot));
        }
        return json;
    }

    /** Members on request, in parts that a bot can digest. */
    Stream<ObjectNode> chunks(JsonNode request) {
        var members = asked(request);
        var count = Math.max(1, (members.size() + CHUNK - 1) / CHUNK);
        return Stream.iterate(0, index -> index + 1)
                .limit(count)
                .map(index -> {
                    var from = index * CHUNK;
                    var part = members.subList(from, Math.min(members.size(), from + CHUNK));
                    return chunk(request, part, index, count);
                });
    }

    private ObjectNode chunk(JsonNode request, List<Member> part, int index, int count) {
        var chunk =
                Json.object()
                        .put("guild_id", Long.toString(world.guild().id()))
                        .put("chunk_index", index)
                        .put("chunk_count", count);
        chunk.set("members", Json.array(part.stream().map(Member::json)));
        if (Json.has(request, "nonce")) {
            chunk.set("nonce", request.path("nonce"));
        }
        if (Json.truth(request, "presences")) {
            chunk.putArray("presences");
        }
        if (request.has("user_ids")) {
            var missing = chunk.putArray("not_found");
            wanted(request)
                    .filter(id -> !world.people().isMember(id))
                    .forEach(id -> missing.add(id.toString()));
        }
        return chunk;
    }

    private static Stream<Long> wanted(JsonNode request) {
        var ids = request.path("user_ids");
        return ids.isArray() ? Json.ids(ids) : Stream.of(Json.id(ids));
    }

    private List<Member> asked(JsonNode request) {
        if (request.has("user_ids")) {
            return wanted(request).flatMap(id -> world.people().member(id).stream()).toList();
        }
        var start = Json.string(request, "query").toLowerCase(Locale.ROOT);
        var limit = Json.number(request, "limit", 0);
        var members =
                world.people()
                        .members()
                        .filter(it ->
                                startsWith(it.user().name(), start)
                                        || startsWith(it.shownName(), start));
        return (limit == 0 ? members : members.limit(limit)).toList();
    }

    private static boolean startsWith(String name, String start) {
        return name.toLowerCase(Locale.ROOT).startsWith(start);
    }
}
