package maxis.sandbox.discord.interaction;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.message.ComponentCheck;
import maxis.sandbox.discord.message.Draft;
import maxis.sandbox.discord.message.Messages;
import maxis.sandbox.discord.message.Sender;
import maxis.sandbox.discord.message.Upload;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Set;

/** The first answer to an interaction: one, in time, and of a kind that fits. */
public final class Callbacks {
    static final int REPLY = 4;
    static final int REPLY_LATER = 5;
    static final int UPDATE_LATER = 6;
    static final int UPDATE = 7;
    static final int CHOICES = 8;
    static final int FORM = 9;

    private static final int CHAT_COMMAND_MESSAGE = 20;
    private static final int MOST_CHOICES = 25;

    private final World world;
    private final Interactions interactions;
    private final Messages messages;

    public Callbacks(World world, Interactions interactions, Messages messages) {
        this.world = world;
        this.interactions = interactions;
        this.messages = messages;
    }

    /** What Discord tells about it where the application asked. */
    public ObjectNode answer(long id, String token, JsonNode body, List<Upload> files) {
        var interaction = interactions.require(id, token);
        if (interaction.isAcknowledged()) {
            throw Problem.ALREADY_ACKNOWLEDGED.refused();
        }
        if (interaction.isTooLate(world.now())) {
            throw Problem.UNKNOWN_INTERACTION.refused();
        }
        var type = Json.number(body, "type", 0);
        requireFitting(interaction, type);
        var draft =
                new Draft(body.path("data").isObject() ? body.path("data") : Json.object(), files);
        switch (type) {
            case REPLY -> reply(interaction, draft);
            case REPLY_LATER -> replyLater(interaction, draft);
            case UPDATE_LATER -> interaction.original(source(interaction).id());
            case UPDATE -> update(interaction, draft);
            case CHOICES -> choices(interaction, draft.body());
            default -> form(interaction, draft.body());
        }
        interaction.acknowledge(type);
        world.stir();
        return told(interaction);
    }

    private static void requireFitting(Interaction interaction, int type) {
        var origin = interaction.origin();
        var allowed =
                switch (origin.kind()) {
                    case Interaction.AUTOCOMPLETE -> Set.of(CHOICES);
                    case Interaction.COMMAND -> Set.of(REPLY, REPLY_LATER, FORM);
                    case Interaction.COMPONENT ->
                            Set.of(REPLY, REPLY_LATER, UPDATE_LATER, UPDATE, FORM);
                    default ->
                            origin.source() == null
                                    ? Set.of(REPLY, REPLY_LATER)
                                    : Set.of(REPLY, REPLY_LATER, UPDATE_LATER, UPDATE);
                };
        if (!allowed.contains(type)) {
            throw FormErrors.at(
                    "type",
                    "BASE_TYPE_CHOICES",
                    "Value must be one of " + allowed.stream().sorted().toList() + ".");
        }
    }

    private void reply(Interaction interaction, Draft draft) {
        var reader = draft.isEphemeral() ? interaction.user().id() : 0;
        var sent = messages.send(sender(interaction, true), interaction.channel(), draft, reader);
        interaction.original(sent.id());
    }

    private void replyLater(Interaction interaction, Draft draft) {
        var flags = Json.number(draft.body(), "flags", 0) & Message.EPHEMERAL;
        var reader = draft.isEphemeral() ? interaction.user().id() : 0;
        var sent =
                messages.announceAnswer(
                        sender(interaction, true), interaction.channel(), flags, reader);
        interaction.original(sent.id());
    }

    private void update(Interaction interaction, Draft draft) {
        var source = source(interaction);
        messages.change(sender(interaction, false), interaction.channel(), source, draft);
        interaction.original(source.id());
    }

    private Message source(Interaction interaction) {
        var source = interaction.origin().source();
        if (source == null) {
            throw Problem.UNKNOWN_MESSAGE.refused();
        }
        return world.places().requireMessage(interaction.channel(), source.id());
    }

    private static void choices(Interaction interaction, JsonNode data) {
        var choices = data.path("choices");
        var errors = new FormErrors();
        if (choices.size() > MOST_CHOICES) {
            errors.add("data.choices", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.");
        }
        for (int at = 0; at < choices.size(); at++) {
            errors.between("data.choices." + at, choices.path(at), "name", 1, 100);
            errors.atMost("data.choices." + at, choices.path(at), "value", 100);
        }
        errors.throwIfAny();
        interaction.choices(choices);
    }

    private static void form(Interaction interaction, JsonNode data) {
        var errors = new FormErrors();
        errors.between("data", data, "custom_id", 1, 100);
        errors.between("data", data, "title", 1, 45);
        ComponentCheck.form(data.path("components"), errors);
        errors.throwIfAny();
        interaction.form(data);
    }

    /**
     * @param first whether it is the answer itself, which shows the command above it
     */
    Sender sender(Interaction interaction, boolean first) {
        var origin = interaction.origin();
        var marks = Json.object();
        var metadata =
                marks.putObject("interaction_metadata")
                        .put("id", Long.toString(interaction.id()))
                        .put("type", origin.kind());
        metadata.set("user", origin.user().json());
        metadata.set("authorizing_integration_owners", interactions.owners());
        metadata.setAll(origin.metadata());
        if (first && origin.kind() == Interaction.COMMAND) {
            marks.put("type", CHAT_COMMAND_MESSAGE);
            marks.putObject("interaction")
                    .put("id", Long.toString(interaction.id()))
                    .put("type", origin.kind())
                    .put("name", words(interaction.data()))
                    .set("user", origin.user().json());
        }
        return Sender.answer(origin.application(), marks);
    }

    /** The name of a command with those of its sub-commands. */
    private static String words(JsonNode level) {
        return Json.items(level.path("options"))
                .filter(it -> Json.number(it, "type", 0) <= CommandForm.GROUP)
                .findFirst()
                .map(it -> Json.string(level, "name") + " " + words(it))
                .orElse(Json.string(level, "name"));
    }

    private ObjectNode told(Interaction interaction) {
        var answer = Json.object();
        var about =
                answer.putObject("interaction")
                        .put("id", Long.toString(interaction.id()))
                        .put("type", interaction.origin().kind())
                        .put("channel_id", Long.toString(interaction.channel().id()));
        if (!interaction.channel().isDirect()) {
            about.put("guild_id", Long.toString(world.guild().id()));
        }
        if (interaction.original() != 0) {
            var message =
                    world.places().requireMessage(interaction.channel(), interaction.original());
            about.put("response_message_id", Long.toString(message.id()))
                    .put("response_message_loading", (message.flags() & Message.LOADING) != 0)
                    .put("response_message_ephemeral", message.isEphemeral());
            var type = interaction.acknowledged();
            // While an answer is on its way there is no message to tell of.
            if (type == REPLY || type == UPDATE) {
                answer.putObject("resource")
                        .put("type", type)
                        .set("message", message.json(interaction.application().id()));
            }
        }
        return answer;
    }
}
