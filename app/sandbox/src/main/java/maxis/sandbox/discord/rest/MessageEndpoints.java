package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.message.Messages;
import maxis.sandbox.discord.message.Page;
import maxis.sandbox.discord.message.Sender;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.World;

/** Messages. */
final class MessageEndpoints {
    private final World world;
    private final Messages messages;

    MessageEndpoints(Rules rules) {
        world = rules.world();
        messages = rules.messages();
    }

    void declare(Routes routes) {
        var all = "/channels/{channel_id}/messages";
        var one = all + "/{message_id}";
        routes.bot("GET " + all, this::list);
        routes.bot("POST " + all, this::post);
        routes.bot("POST " + all + "/bulk-delete", this::deleteAll);
        routes.bot("GET " + one, this::message);
        routes.bot("PATCH " + one, this::edit);
        routes.bot("DELETE " + one, this::delete);
        routes.bot("POST " + one + "/crosspost", this::crosspost);
    }

    private Channel place(Call call) {
        return world.requireChannel(call.id("channel_id"));
    }

    private Sender sender(Call call) {
        return Sender.bot(world.people().requireApplication(call.caller().application()));
    }

    private Answer list(Call call) {
        var page =
                new Page(
                        call.queryId("before"),
                        call.queryId("after"),
                        call.queryId("around"),
                        call.query("limit", 50, 100));
        return Answer.list(
                messages.list(call.actor(), place(call), page).stream()
                        .map(it -> it.json(call.actor())));
    }

    private Answer post(Call call) {
        var sent = messages.post(sender(call), place(call), call.draft());
        return Answer.of(sent.json(call.actor()));
    }

    private Answer message(Call call) {
        var message = messages.message(call.actor(), place(call), call.id("message_id"));
        return Answer.of(message.json(call.actor()));
    }

    private Answer edit(Call call) {
        var edited = messages.edit(sender(call), place(call), call.id("message_id"), call.draft());
        return Answer.of(edited.json(call.actor()));
    }

    private Answer delete(Call call) {
        messages.delete(call.actor(), place(call), call.id("message_id"));
        return Answer.nothing();
    }

    private Answer deleteAll(Call call) {
        messages.deleteAll(call.actor(), place(call), call.object());
        return Answer.nothing();
    }

    private Answer crosspost(Call call) {
        var message = messages.crosspost(call.actor(), place(call), call.id("message_id"));
        return Answer.of(message.json(call.actor()));
    }
}
