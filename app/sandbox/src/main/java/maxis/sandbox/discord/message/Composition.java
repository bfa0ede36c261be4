package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.Times;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes messages out of drafts that have been checked. */
final class Composition {
    private static final int SETTABLE_FLAGS =
            1 << 2 | 1 << 12 | Message.EPHEMERAL | Message.COMPONENTS_V2 | Message.LOADING;

    private final World world;
    private final Attachments attachments;
    private final Mentions mentions;

    Composition(World world) {
        this.world = world;
        attachments = new Attachments(world);
        mentions = new Mentions(world);
    }

    Message compose(Sender sender, Channel channel, Draft draft, long reader, JsonNode replied) {
        var facts = blank(sender, channel, draft.flags() & SETTABLE_FLAGS);
        fill(facts, draft, channel);
        if (Json.has(draft.body(), "nonce")) {
            facts.set("nonce", draft.body().path("nonce"));
        }
        var pings =
                mentions.resolve(
                        text(facts),
                        draft.body().path("allowed_mentions"),
                        sender,
                        channel,
                        Json.id(replied.path("author"), "id"));
        mentions.tell(pings, facts);
        var message = new Message(world.id(), facts, reader);
        message.pings(pings);
        return message;
    }

    private ObjectNode blank(Sender sender, Channel channel, int flags) {
        var facts =
                Json.object()
                        .put("channel_id", Long.toString(channel.id()))
                        .put("type", 0)
                        .put("content", "")
                        .put("flags", flags)
                        .put("pinned", false)
                        .put("tts", false)
                        .put("timestamp", Times.text(world.now()))
                        .putNull("edited_timestamp");
        facts.set("author", sender.author());
        facts.putArray("attachments");
        facts.putArray("embeds");
        facts.putArray("components");
        if (sender.webhook() != 0) {
            facts.put("webhook_id", Long.toString(sender.webhook()));
        }
        if (sender.application() != 0) {
            facts.put("application_id", Long.toString(sender.application()));
        }
        return facts.setAll(sender.marks().deepCopy());
    }

    /** Sets what the draft speaks of and leaves the rest as it is. */
    private void fill(ObjectNode facts, Draft draft, Channel channel) {
        var body = draft.body();
        if (body.has("content")) {
            facts.put("content", draft.content());
        }
        facts.set(
                "attachments",
                attachments.merge(
                        facts.path("attachments"),
                        body.path("attachments"),
                        draft.files(),
                        channel.id()));
        var layout = new Layout(facts.path("attachments"), world::id);
        if (body.has("embeds")) {
            facts.set("embeds", layout.embeds(body.path("embeds")));
        }
        if (body.has("components")) {
            facts.set("components", layout.components(body.path("components")));
        }
    }

    void edit(Message message, Sender sender, Channel channel, Draft draft) {
        var facts = message.json(0);
        facts.remove("reactions");
        fill(facts, draft, channel);
        facts.put("edited_timestamp", Times.text(world.now()));
        // An answer that was on its way has come.
        var flags = message.flags() & ~Message.LOADING;
        if (draft.body().has("flags")) {
            flags = (flags & ~(1 << 2)) | (draft.flags() & (1 << 2 | Message.COMPONENTS_V2));
        }
        facts.put("flags", flags);
        var pings =
                mentions.resolve(
                        text(facts), draft.body().path("allowed_mentions"), sender, channel, 0);
        mentions.tell(pings, facts);
        message.change(facts);
    }

    /** Everything in a message that can call somebody; the texts of embeds cannot. */
    static String text(JsonNode facts) {
        return Stream.concat(
                        Stream.of(Json.string(facts, "content")),
                        displayed(facts.path("components")))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> displayed(JsonNode components) {
        return Json.items(components)
                .flatMap(it ->
                        Json.number(it, "type", 0) == 10
                                ? Stream.of(Json.string(it, "content"))
                                : displayed(it.path("components")));
    }
}
