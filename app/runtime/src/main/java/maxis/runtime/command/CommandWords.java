package maxis.runtime.command;

import maxis.runtime.command.SlashDeclaration.SlashChoice;
import maxis.runtime.command.SlashDeclaration.SlashOption;
import maxis.runtime.message.Messages;
import maxis.spi.Fault;
import maxis.spi.text.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether Discord takes what is said of commands, in both languages. */
final class CommandWords {
    private static final int LONGEST = 100;
    private static final int MOST_CHARACTERS = 8_000;
    private static final Pattern NAME = Pattern.compile("[-_\\p{Ll}\\p{Lo}\\p{N}]{1,32}");

    private final CommandTree tree;
    private final Messages messages;

    CommandWords(CommandTree tree, Messages messages) {
        this.tree = tree;
        this.messages = messages;
    }

    /** What is too long is a fault that names all of it. */
    void requireShort() {
        var problems = problems();
        if (!problems.isEmpty()) {
            throw Fault.bug(
                    "Discord refuses what is said of these commands:\n"
                            + String.join("\n", problems),
                    null);
        }
    }

    private List<String> problems() {
        var declared =
                new SlashWriter(tree, messages)
                        .declarations(tree.commands(), Language.FR)
                        .commands();
        var problems = new ArrayList<>(names("", declared));
        for (var top : declared) {
            var path = top.name().standard();
            problems.addAll(problems(path, top));
            problems.addAll(names(path + " ", top.commands()));
            top.commands()
                    .forEach(inner ->
                            problems.addAll(problems(path + " " + inner.name().standard(), inner)));
            if (top.length() > MOST_CHARACTERS) {
                problems.add(
                        "%s: %d characters in all; Discord takes %d"
                                .formatted(path, top.length(), MOST_CHARACTERS));
            }
        }
        return problems;
    }

    private static List<String> problems(String path, SlashDeclaration declaration) {
        var problems = new ArrayList<String>();
        requireShort(path, declaration.description(), problems);
        for (var option : declaration.options()) {
            var place = path + " " + option.name();
            requireShort(place, option.description(), problems);
            option.choices().stream()
                    .map(SlashChoice::words)
                    .forEach(words -> requireShort(place, words, problems));
            doubles(place, option, problems);
        }
        return problems;
    }

    private static void requireShort(String place, Localised words, List<String> problems) {
        if (words.length() > LONGEST) {
            problems.add(
                    "%s: %d characters to describe it; Discord takes %d"
                            .formatted(place, words.length(), LONGEST));
        }
    }

    private static void doubles(String place, SlashOption option, List<String> problems) {
        var seen = new HashMap<String, String>();
        for (var choice : option.choices()) {
            var other = seen.put(choice.words().standard(), choice.value());
            if (other != null) {
                problems.add(
                        "%s: %s and %s are shown alike".formatted(place, other, choice.value()));
            }
        }
    }

    /** A language's names must be names, and no two commands beside each other share one. */
    private static List<String> names(String path, List<SlashDeclaration> beside) {
        var problems = new ArrayList<String>();
        var owners = new HashMap<String, String>();
        for (var declaration : beside) {
            var own = declaration.name().standard();
            var locales = Stream.of("", "fr", "en-GB", "en-US");
            locales.forEach(locale -> {
                var name = declaration.name().others().getOrDefault(locale, own);
                if (!NAME.matcher(name).matches()) {
                    problems.add(path + own + " cannot be called \"" + name + "\"");
                }
                var other = owners.putIfAbsent(locale + " " + name, own);
                if (other != null) {
                    problems.add(path + own + " and " + path + other + " are both called " + name);
                }
            });
        }
        return problems.stream().distinct().toList();
    }
}
