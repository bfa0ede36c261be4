package maxis.sandbox.discord.control;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Member;
import maxis.sandbox.discord.state.Role;
import maxis.sandbox.discord.state.User;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The whole screen of a person: the guild, its people and roles, the channels that they see, their
 * direct lines.
 */
final class View {
    private final Rules rules;
    private final World world;

    View(Rules rules) {
        this.rules = rules;
        world = rules.world();
    }

    ObjectNode of(User user) {
        var view = Json.object().put("accepts_messages", user.acceptsMessages());
        view.set("user", user.json());
        view.set("guild", world.guildJson());
        var member = world.people().member(user.id());
        view.put("is_member", member.isPresent());
        view.put(
                "permissions",
                member.map(it -> Long.toString(world.rights().inGuild(it))).orElse("0"));
        view.set("channels", Json.array(channels(user, world.places().channels())));
        view.set("threads", Json.array(channels(user, world.places().threads())));
        view.set("members", Json.array(world.people().members().map(Member::json)));
        view.set(
                "roles",
                Json.array(
                        world.people()
                                .roles()
                                .sorted(Comparator.comparingInt(Role::position).reversed())
                                .map(Role::json)));
        view.set(
                "direct_channels",
                Json.array(
                        world.places()
                                .directs()
                                .filter(it -> it.recipients().contains(user.id()))
                                .map(it -> rules.channels().directJson(it, user.id()))));
        return view;
    }

    private Stream<ObjectNode> channels(User user, Stream<Channel> all) {
        return all.filter(it -> world.rights().sees(user.id(), it))
                .map(it -> {
                    var json = it.json();
                    world.people()
                            .member(user.id())
                            .ifPresent(member ->
                                    json.put(
                                            "permissions",
                                            Long.toString(world.rights().in(member, it))));
                    return json;
                });
    }
}
