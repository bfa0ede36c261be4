package maxis.runtime.discord.answer;

import maxis.runtime.conversation.Utterance;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people did, as values. */
final class Utterances {
    private Utterances() {}

    static Utterance.Slash of(SlashCommandInteractionEvent event) {
        var values =
                event.getOptions().stream()
                        .collect(Collectors.toMap(OptionMapping::getName, Utterances::value));
        return new Utterance.Slash(event.getId(), event.getFullCommandName(), values);
    }

    static Utterance.Gestured of(GenericComponentInteractionCreateEvent event) {
        List<String> chosen =
                event instanceof StringSelectInteractionEvent menu ? menu.getValues() : List.of();
        return new Utterance.Gestured(event.getId(), event.getComponentId(), chosen, Map.of());
    }

    static Utterance.Gestured of(ModalInteractionEvent event) {
        var fields =
                event.getValues().stream()
                        .collect(Collectors.toMap(ModalMapping::getCustomId, Utterances::value));
        return new Utterance.Gestured(event.getId(), event.getModalId(), List.of(), fields);
    }

    static Utterance.Typed of(Message message, String text) {
        var files =
                message.getAttachments().stream()
                        .map(Message.Attachment::getUrl)
                        .map(URI::create)
                        .toList();
        // Two bots hear the same message, and each is one hearing.
        var key = message.getId() + "/" + message.getJDA().getSelfUser().getId();
        return new Utterance.Typed(key, text, files);
    }

    private static String value(OptionMapping option) {
        return option.getType() == OptionType.ATTACHMENT
                ? option.getAsAttachment().getUrl()
                : option.getAsString();
    }

    private static String value(ModalMapping field) {
        return switch (field.getType()) {
            case STRING_SELECT -> field.getAsStringList().stream().findFirst().orElse("");
            default -> field.getAsString();
        };
    }
}
