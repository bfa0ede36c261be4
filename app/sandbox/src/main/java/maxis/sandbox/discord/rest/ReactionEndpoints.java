package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.message.Reactions;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Emoticon;
import maxis.sandbox.discord.state.World;

/** Reactions. */
final class ReactionEndpoints {
    private final World world;
    private final Reactions reactions;

    ReactionEndpoints(Rules rules) {
        world = rules.world();
        reactions = rules.talk().reactions();
    }

    void declare(Routes routes) {
        var all = "/channels/{channel_id}/messages/{message_id}/reactions";
        var one = all + "/{emoji_name}";
        routes.bot("DELETE " + all, this::clear);
        routes.bot("GET " + one, this::users);
        routes.bot("DELETE " + one, this::clearOne);
        routes.bot("PUT " + one + "/@me", this::add);
        routes.bot("DELETE " + one + "/@me", call -> remove(call, call.actor()));
        routes.bot("DELETE " + one + "/{user_id}", call -> remove(call, call.id("user_id")));
    }

    private Channel place(Call call) {
        return world.requireChannel(call.id("channel_id"));
    }

    private static long message(Call call) {
        return call.id("message_id");
    }

    private static Emoticon emoticon(Call call) {
        return Emoticon.read(call.text("emoji_name"));
    }

    private Answer add(Call call) {
        reactions.add(call.actor(), place(call), message(call), emoticon(call));
        return Answer.nothing();
    }

    private Answer remove(Call call, long user) {
        reactions.remove(call.actor(), place(call), message(call), emoticon(call), user);
        return Answer.nothing();
    }

    private Answer clear(Call call) {
        reactions.clear(call.actor(), place(call), message(call));
        return Answer.nothing();
    }

    private Answer clearOne(Call call) {
        reactions.clear(call.actor(), place(call), message(call), emoticon(call));
        return Answer.nothing();
    }

    private Answer users(Call call) {
        return Answer.list(
                reactions
                        .users(
                                call.actor(),
                                place(call),
                                message(call),
                                emoticon(call),
                                call.queryId("after"),
                                call.query("limit", 25, 100))
                        .stream());
    }
}
