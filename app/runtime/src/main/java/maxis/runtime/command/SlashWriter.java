package maxis.runtime.command;

import jakarta.inject.Inject;

import maxis.runtime.command.SlashDeclaration.SlashChoice;
import maxis.runtime.command.SlashDeclaration.SlashOption;
import maxis.runtime.message.Medium;
import maxis.runtime.message.Messages;
import maxis.spi.ProcessRole;
import maxis.spi.command.Option;
import maxis.spi.text.Language;
import maxis.spi.text.MessageKey;
import maxis.spi.text.Text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the commands of a bot as Discord wants to be told of them. */
public final class SlashWriter {
    /** How Discord calls the languages. */
    private static final Map<Language, List<String>> LOCALES =
            Map.of(Language.FR, List.of("fr"), Language.EN, List.of("en-GB", "en-US"));

    private final CommandTree tree;
    private final Messages messages;

    @Inject
    SlashWriter(CommandTree tree, Messages messages) {
        this.tree = tree;
        this.messages = messages;
    }

    /**
     * All that one Discord user tells of its commands.
     *
     * @param bots whose commands one Discord user answers
     * @param standard what they read whose language we do not speak
     */
    public SlashDeclarations write(Set<ProcessRole> bots, Language standard) {
        return declarations(
                tree.commands().stream().filter(known -> bots.contains(known.bot())).toList(),
                standard);
    }

    SlashDeclarations declarations(List<KnownCommand> commands, Language standard) {
        var single =
                commands.stream()
                        .filter(known -> known.command().command().group().isEmpty())
                        .map(known -> leaf(known, standard));
        var groups = new TreeMap<String, List<KnownCommand>>();
        commands.forEach(known ->
                known.command()
                        .command()
                        .group()
                        .ifPresent(group ->
                                groups.computeIfAbsent(group, _ -> new java.util.ArrayList<>())
                                        .add(known)));
        return new SlashDeclarations(
                Stream.concat(
                                single,
                                groups.entrySet().stream()
                                        .map(group ->
                                                group(group.getKey(), group.getValue(), standard)))
                        .sorted(Comparator.comparing(declared -> declared.name().standard()))
                        .toList());
    }

    private SlashDeclaration group(String name, List<KnownCommand> commands, Language standard) {
        var description = MessageNames.group(commands.getFirst().cog(), name);
        return new SlashDeclaration(
                Localised.of(name),
                words(description, standard),
                List.of(),
                commands.stream()
                        .sorted(Comparator.comparing(known -> known.command().name()))
                        .map(known -> leaf(known, standard))
                        .toList());
    }

    private SlashDeclaration leaf(KnownCommand known, Language standard) {
        var options =
                known.command().options().stream()
                        .sorted(Comparator.comparing(Option::isRequired).reversed())
                        .map(option -> option(known, option, standard))
                        .toList();
        return new SlashDeclaration(
                name(known),
                words(known.messages() + ".description", standard),
                options,
                List.of());
    }

    private SlashOption option(KnownCommand known, Option option, Language standard) {
        var choices =
                option.choices().stream()
                        .map(value ->
                                new SlashChoice(
                                        words(
                                                MessageNames.choice(
                                                        known.messages(), option, value),
                                                standard),
                                        value))
                        .toList();
        return new SlashOption(
                option.name(),
                words(MessageNames.option(known.messages(), option), standard),
                option.kind(),
                option.isRequired(),
                option.completer().isPresent(),
                choices);
    }

    /** Its name is its own everywhere; a language may have another one. */
    private Localised name(KnownCommand known) {
        var key = known.messages() + ".name";
        var others = new TreeMap<String, String>();
        LOCALES.forEach((language, locales) -> {
            if (messages.hold(new MessageKey(key), language)) {
                locales.forEach(locale -> others.put(locale, say(key, language)));
            }
        });
        return new Localised(known.command().command().word(), others);
    }

    private Localised words(String key, Language standard) {
        var others = new TreeMap<String, String>();
        LOCALES.forEach((language, locales) ->
                locales.forEach(locale -> others.put(locale, say(key, language))));
        return new Localised(say(key, standard), others);
    }

    private String say(String key, Language language) {
        return messages.in(language, Medium.PLAIN).say(Text.of(key));
    }
}
