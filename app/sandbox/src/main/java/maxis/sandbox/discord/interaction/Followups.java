package maxis.sandbox.discord.interaction;

import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.message.Draft;
import maxis.sandbox.discord.message.Messages;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.World;

/** What an application says after its first answer, for a quarter of an hour. */
public final class Followups {
    private final World world;
    private final Interactions interactions;
    private final Callbacks callbacks;
    private final Messages messages;

    public Followups(
            World world, Interactions interactions, Callbacks callbacks, Messages messages) {
        this.world = world;
        this.interactions = interactions;
        this.callbacks = callbacks;
        this.messages = messages;
    }

    private Interaction open(long application, String token) {
        var interaction =
                interactions
                        .byToken(token)
                        .filter(it -> it.application().id() == application)
                        .orElseThrow(Problem.INVALID_WEBHOOK_TOKEN::refused);
        if (interaction.isOver(world.now())) {
            throw Problem.INVALID_WEBHOOK_TOKEN.refused();
        }
        if (!interaction.isAcknowledged()) {
            throw Problem.UNKNOWN_WEBHOOK.refused();
        }
        return interaction;
    }

    public Message send(long application, String token, Draft draft) {
        var interaction = open(application, token);
        if (isThinking(interaction)) {
            return change(interaction, original(interaction), draft);
        }
        var reader = draft.isEphemeral() ? interaction.user().id() : 0;
        var sender = callbacks.sender(interaction, false);
        return messages.send(sender, interaction.channel(), draft, reader);
    }

    private boolean isThinking(Interaction interaction) {
        var message = world.places().messages(interaction.channel()).get(interaction.original());
        return message != null && (message.flags() & Message.LOADING) != 0;
    }

    public Message message(long application, String token, long id) {
        return message(open(application, token), id);
    }

    /**
     * @param id 0 for the first answer
     */
    private Message message(Interaction interaction, long id) {
        if (id == 0) {
            return original(interaction);
        }
        var message = world.places().requireMessage(interaction.channel(), id);
        if (message.application() != interaction.application().id()) {
            throw Problem.UNKNOWN_MESSAGE.refused();
        }
        return message;
    }

    private Message original(Interaction interaction) {
        return world.places().requireMessage(interaction.channel(), interaction.original());
    }

    public Message edit(long application, String token, long id, Draft draft) {
        var interaction = open(application, token);
        return change(interaction, message(interaction, id), draft);
    }

    private Message change(Interaction interaction, Message message, Draft draft) {
        var thinking = (message.flags() & Message.LOADING) != 0;
        messages.change(
                callbacks.sender(interaction, message.id() == interaction.original()),
                interaction.channel(),
                message,
                draft);
        if (thinking) {
            interaction.acknowledge(Callbacks.REPLY);
            world.stir();
        }
        return message;
    }

    public void delete(long application, String token, long id) {
        var interaction = open(application, token);
        messages.drop(interaction.channel(), message(interaction, id));
    }
}
