package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.channel.Webhooks;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.interaction.Followups;
import maxis.sandbox.discord.message.Messages;
import maxis.sandbox.discord.message.Sender;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

/** Webhooks of channels, and the answers to interactions, which share their addresses. */
final class WebhookEndpoints {
    private final World world;
    private final Webhooks webhooks;
    private final Followups followups;
    private final Messages messages;

    WebhookEndpoints(Rules rules) {
        world = rules.world();
        webhooks = rules.places().webhooks();
        followups = rules.applications().followups();
        messages = rules.messages();
    }

    void declare(Routes routes) {
        routes.bot("POST /channels/{channel_id}/webhooks", this::create);
        routes.bot("GET /channels/{channel_id}/webhooks", this::ofChannel);
        routes.bot("GET /guilds/{guild_id}/webhooks", this::ofGuild);
        routes.bot("GET /webhooks/{webhook_id}", call -> Answer.of(managed(call)));
        routes.bot(
                "PATCH /webhooks/{webhook_id}",
                call -> Answer.of(webhooks.change(managed(call), call.object())));
        routes.bot("DELETE /webhooks/{webhook_id}", call -> delete(managed(call)));
        var secret = "/webhooks/{webhook_id}/{webhook_token}";
        routes.open("GET " + secret, call -> Answer.of(own(call).deepCopy().without("user")));
        routes.open("DELETE " + secret, call -> delete(own(call)));
        routes.open("POST " + secret, this::send);
        routes.open("GET " + secret + "/messages/@original", call -> message(call, 0));
        routes.open("PATCH " + secret + "/messages/@original", call -> edit(call, 0));
        routes.open("DELETE " + secret + "/messages/@original", call -> drop(call, 0));
        var one = secret + "/messages/{message_id}";
        routes.open("GET " + one, call -> message(call, call.id("message_id")));
        routes.open("PATCH " + one, call -> edit(call, call.id("message_id")));
        routes.open("DELETE " + one, call -> drop(call, call.id("message_id")));
    }

    private Answer create(Call call) {
        var channel = world.requireChannel(call.id("channel_id"));
        return Answer.of(webhooks.create(call.actor(), channel, call.object()));
    }

    private Answer ofChannel(Call call) {
        var channel = world.requireChannel(call.id("channel_id"));
        return Answer.list(webhooks.list(call.actor(), channel).stream());
    }

    private Answer ofGuild(Call call) {
        world.requireGuild(call.id("guild_id"));
        return Answer.list(webhooks.list(call.actor()).stream());
    }

    private ObjectNode managed(Call call) {
        return webhooks.managed(call.actor(), call.id("webhook_id"));
    }

    private ObjectNode own(Call call) {
        return webhooks.webhook(call.id("webhook_id"), call.text("webhook_token"));
    }

    private Answer delete(ObjectNode webhook) {
        webhooks.delete(webhook);
        return Answer.nothing();
    }

    private boolean isAnswer(Call call) {
        return world.people().application(call.id("webhook_id")).isPresent();
    }

    private Answer send(Call call) {
        if (isAnswer(call)) {
            var sent =
                    followups.send(call.id("webhook_id"), call.text("webhook_token"), call.draft());
            return Answer.of(sent.json(call.id("webhook_id")));
        }
        var webhook = own(call);
        var sent = messages.send(sender(call, webhook), target(call, webhook), call.draft(), 0);
        return call.isAsked("wait") ? Answer.of(sent.json(0)) : Answer.nothing();
    }

    private static Sender sender(Call call, ObjectNode webhook) {
        var name =
                Json.has(call.object(), "username")
                        ? Json.string(call.object(), "username")
                        : Json.string(webhook, "name");
        return Sender.webhook(webhook, name);
    }

    private Channel target(Call call, ObjectNode webhook) {
        var thread = call.queryId("thread_id");
        return thread == 0 ? webhooks.channel(webhook) : world.requireChannel(thread);
    }

    private Answer message(Call call, long id) {
        if (isAnswer(call)) {
            var message = followups.message(call.id("webhook_id"), call.text("webhook_token"), id);
            return Answer.of(message.json(call.id("webhook_id")));
        }
        return Answer.of(written(call, own(call), id).json(0));
    }

    private Message written(Call call, ObjectNode webhook, long id) {
        var message = world.places().requireMessage(target(call, webhook), id);
        if (message.author() != Json.id(webhook, "id")) {
            throw Problem.UNKNOWN_MESSAGE.refused();
        }
        return message;
    }

    private Answer edit(Call call, long id) {
        if (isAnswer(call)) {
            var edited =
                    followups.edit(
                            call.id("webhook_id"), call.text("webhook_token"), id, call.draft());
            return Answer.of(edited.json(call.id("webhook_id")));
        }
        var webhook = own(call);
        var message = written(call, webhook, id);
        messages.change(sender(call, webhook), target(call, webhook), message, call.draft());
        return Answer.of(message.json(0));
    }

    private Answer drop(Call call, long id) {
        if (isAnswer(call)) {
            followups.delete(call.id("webhook_id"), call.text("webhook_token"), id);
        } else {
            var webhook = own(call);
            messages.drop(target(call, webhook), written(call, webhook, id));
        }
        return Answer.nothing();
    }
}
