package maxis.sandbox.discord.control;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.World;

import java.util.function.BiConsumer;

/** What a person with permissions does to others and to the guild. */
public final class ModerationRoutes {
    private final Rules rules;
    private final World world;

    public ModerationRoutes(Rules rules) {
        this.rules = rules;
        world = rules.world();
    }

    public void declare(Routes routes) {
        var person = "/sandbox/people/{person}";
        var member = person + "/members/{member}";
        act(
                routes,
                "PUT " + member + "/roles/{role}",
                (call, actor) -> rules.members().give(actor, member(call), role(call)));
        act(
                routes,
                "DELETE " + member + "/roles/{role}",
                (call, actor) -> rules.members().take(actor, member(call), role(call)));
        act(
                routes,
                "PATCH " + member,
                (call, actor) -> rules.members().change(actor, member(call), call.object()));
        act(routes, "DELETE " + member, (call, actor) -> rules.members().kick(actor, member(call)));
        act(
                routes,
                "PUT " + person + "/bans/{member}",
                (call, actor) ->
                        rules.community()
                                .bans()
                                .ban(
                                        actor,
                                        member(call),
                                        call.object(),
                                        Json.string(call.object(), "reason")));
        act(
                routes,
                "DELETE " + person + "/bans/{member}",
                (call, actor) -> rules.community().bans().unban(actor, member(call)));
        act(
                routes,
                "DELETE " + person + "/channels/{channel}",
                (call, actor) -> deleteChannel(call, actor));
        routes.open(
                "POST " + person + "/channels",
                call ->
                        world.locked(() ->
                                Answer.created(
                                        rules.channels()
                                                .create(actor(call), call.object())
                                                .json())));
    }

    private void act(Routes routes, String operation, BiConsumer<Call, Long> act) {
        routes.open(
                operation,
                call -> {
                    world.act(() -> act.accept(call, actor(call)));
                    return Answer.nothing();
                });
    }

    private void deleteChannel(Call call, long actor) {
        var channel = new Directory(world).channel(call.text("channel"));
        if (channel.isThread()) {
            rules.places().threads().delete(actor, channel);
        } else {
            rules.channels().delete(actor, channel);
        }
    }

    private long actor(Call call) {
        return new Directory(world).user(call.text("person")).id();
    }

    private long member(Call call) {
        return new Directory(world).user(call.text("member")).id();
    }

    private long role(Call call) {
        return new Directory(world).role(call.text("role")).id();
    }
}
