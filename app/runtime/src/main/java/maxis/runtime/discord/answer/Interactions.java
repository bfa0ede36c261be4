package maxis.runtime.discord.answer;

import jakarta.inject.Inject;

import maxis.runtime.conversation.Conversations;
import maxis.runtime.conversation.Conversations.Completing;
import maxis.runtime.conversation.Conversations.Suggestion;
import maxis.runtime.conversation.Utterance;
import maxis.runtime.discord.port.Outbound;
import maxis.spi.value.MemberId;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Hears slash commands, components, forms and what is typed into an option. Discord is told in time
 * that something comes, even if the answer takes long.
 */
public final class Interactions {
    /** Discord shows so many suggestions, and so many characters of each. */
    private static final int MOST_CHOICES = 25;

    private static final int LONGEST_CHOICE = 100;

    private final Conversations conversations;
    private final Giving giving;
    private final Outbound outbound;
    private final Failures failures;

    @Inject
    Interactions(Conversations conversations, Giving giving, Outbound outbound, Failures failures) {
        this.conversations = conversations;
        this.giving = giving;
        this.outbound = outbound;
        this.failures = failures;
    }

    /** Hears it and answers; blocks for as long as that takes. */
    public void hear(Desk desk, GenericInteractionCreateEvent event) {
        if (!desk.covers(event.getGuild())) {
            return;
        }
        switch (event) {
            case SlashCommandInteractionEvent call ->
                    answer(desk, call, Utterances.of(call), new Turn(outbound, call, null, call));
            case GenericComponentInteractionCreateEvent use ->
                    answer(desk, use, Utterances.of(use), new Turn(outbound, use, use, use));
            case ModalInteractionEvent form -> {
                var message = form.getMessage() == null ? null : form;
                answer(desk, form, Utterances.of(form), new Turn(outbound, form, message, null));
            }
            case CommandAutoCompleteInteractionEvent typing ->
                    failures.isTaken("A suggestion", () -> complete(desk, typing));
            default -> {}
        }
    }

    private void answer(Desk desk, Interaction event, Utterance utterance, Turn turn) {
        var speaker =
                desk.speaker(
                        event.getUser(),
                        event.getMember(),
                        event.getChannelIdLong(),
                        Optional.of(event.getUserLocale().getLocale()));
        failures.isTaken(
                "An answer",
                () -> {
                    boolean isPrivate = conversations.isPrivate(utterance);
                    var response =
                            Patience.await(
                                    utterance.key(),
                                    () -> conversations.hear(speaker, utterance),
                                    () ->
                                            failures.isTaken(
                                                    "A sign that an answer comes",
                                                    () -> turn.defer(isPrivate)));
                    giving.give(event, turn, response, readers(event));
                });
    }

    /**
     * Whose the components of a message are that takes the place of another: what answered one
     * person is theirs, what was posted is everybody's.
     */
    private static Optional<MemberId> readers(Interaction event) {
        var used =
                switch (event) {
                    case GenericComponentInteractionCreateEvent use -> use.getMessage();
                    case ModalInteractionEvent form -> form.getMessage();
                    default -> null;
                };
        return isPosted(used)
                ? Optional.empty()
                : Optional.of(new MemberId(event.getUser().getIdLong()));
    }

    private static boolean isPosted(@Nullable Message used) {
        return used != null
                && used.isFromGuild()
                && !used.isEphemeral()
                && used.getInteractionMetadata() == null
                && used.getMessageReference() == null;
    }

    private void complete(Desk desk, CommandAutoCompleteInteractionEvent event) {
        var speaker =
                desk.speaker(
                        event.getUser(),
                        event.getMember(),
                        event.getChannelIdLong(),
                        Optional.of(event.getUserLocale().getLocale()));
        var typed = event.getFocusedOption();
        var choices =
                conversations
                        .complete(
                                speaker,
                                new Completing(
                                        event.getFullCommandName(),
                                        typed.getName(),
                                        typed.getValue()))
                        .stream()
                        .limit(MOST_CHOICES)
                        .map(Interactions::choice)
                        .toList();
        outbound.fast(event.replyChoices(choices));
    }

    private static Choice choice(Suggestion suggestion) {
        return new Choice(cut(suggestion.words()), suggestion.value());
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_CHOICE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_CHOICE - 1)) + "…";
    }
}
