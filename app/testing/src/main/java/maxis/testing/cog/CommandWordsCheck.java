package maxis.testing.cog;

import maxis.spi.command.Command;
import maxis.spi.command.Option;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.testing.Replies;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Descriptions of commands, groups, options and choices, and names where they are translated. */
final class CommandWordsCheck implements Check {
    private static final int LONGEST = 100;
    private static final Pattern NAME = Pattern.compile("[-_\\p{Ll}\\p{Lo}\\p{N}]{1,32}");

    @Override
    public List<String> findings(Subject subject) {
        var words = new Words(subject.classes());
        var commands = subject.declared(Command.class);
        var described =
                Stream.concat(
                        groups(subject, commands),
                        commands.stream().flatMap(command -> keys(subject, command)));
        return Stream.concat(
                        described.flatMap(key -> words.requireShort(key, LONGEST).stream()),
                        commands.stream().flatMap(command -> names(subject, words, command)))
                .toList();
    }

    private static Stream<String> groups(Subject subject, List<Command> commands) {
        return commands.stream()
                .map(command -> command.command().group())
                .flatMap(Optional::stream)
                .distinct()
                .map(group -> subject.id() + ".command." + Words.part(group) + ".description");
    }

    private static Stream<String> keys(Subject subject, Command command) {
        var key = key(subject, command);
        return Stream.concat(
                Stream.of(key + ".description"),
                command.options().stream().flatMap(option -> keys(key, option)));
    }

    private static Stream<String> keys(String command, Option option) {
        var key = command + ".option." + Words.part(option.name());
        return Stream.concat(
                Stream.of(key),
                option.choices().stream().map(value -> key + "." + Words.part(value)));
    }

    private static Stream<String> names(Subject subject, Words words, Command command) {
        var key = key(subject, command) + ".name";
        var replies = new Replies(subject.classes());
        return Stream.of(Language.values())
                .filter(language -> words.exist(key, language))
                .map(language -> replies.text(Text.of(key), language))
                .filter(name -> !NAME.matcher(name).matches())
                .map(name -> key + " is \"" + name + "\", which cannot be the name of a command");
    }

    private static String key(Subject subject, Command command) {
        return subject.id() + ".command." + Words.part(command.name().replace(' ', '_'));
    }
}
