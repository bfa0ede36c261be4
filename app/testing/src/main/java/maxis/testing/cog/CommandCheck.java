package maxis.testing.cog;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import maxis.spi.command.Command;
import maxis.spi.command.Option;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Discord allows of commands. */
final class CommandCheck implements Check {
    private static final int MOST_TOP_LEVEL = 100;
    private static final int MOST_IN_A_GROUP = 25;
    private static final int MOST_CHOICES = 25;
    private static final int LONGEST_CHOICE = 100;
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,32}");
    private static final Pattern ALIAS = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)?");

    @Override
    public List<String> findings(Subject subject) {
        var commands = subject.declared(Command.class);
        var findings = new ArrayList<String>();
        groups(commands).forEach(findings::add);
        aliases(commands).forEach(findings::add);
        for (var command : commands) {
            options(command).map(found -> command.name() + ": " + found).forEach(findings::add);
        }
        return findings;
    }

    private static Stream<String> groups(List<Command> commands) {
        var words =
                commands.stream()
                        .filter(command -> command.command().group().isEmpty())
                        .map(command -> command.command().word())
                        .toList();
        var groups =
                commands.stream()
                        .map(command -> command.command().group())
                        .flatMap(Optional::stream)
                        .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
        var findings = new ArrayList<String>();
        if (words.size() + groups.size() > MOST_TOP_LEVEL) {
            findings.add(
                    "%d commands and groups; Discord takes %d"
                            .formatted(words.size() + groups.size(), MOST_TOP_LEVEL));
        }
        groups.forEach((group, size) -> {
            if (size > MOST_IN_A_GROUP) {
                findings.add(
                        "%s: %d commands in a group; Discord takes %d"
                                .formatted(group, size, MOST_IN_A_GROUP));
            }
            if (words.contains(group)) {
                findings.add(group + ": is a command and a group");
            }
        });
        return findings.stream();
    }

    private static Stream<String> aliases(List<Command> commands) {
        var seen = new HashSet<String>();
        commands.forEach(command -> seen.add(command.name().replace(' ', '_')));
        return commands.stream()
                .flatMap(command -> command.aliases().stream())
                .filter(alias -> !ALIAS.matcher(alias).matches() || !seen.add(alias))
                .map(alias -> "the alias " + alias + " is taken or cannot be typed");
    }

    private static Stream<String> options(Command command) {
        var findings = new ArrayList<String>();
        var seen = new HashSet<String>();
        boolean isOptional = false;
        boolean isRest = false;
        for (var option : command.options()) {
            var name = option.name();
            if (!NAME.matcher(name).matches()) {
                findings.add(name + " is not the name of an option");
            }
            if (!seen.add(name)) {
                findings.add(name + " is declared twice");
            }
            if (option.isRequired() && isOptional) {
                findings.add(name + " is required and stands behind an optional one");
            }
            if (isRest && option.kind() == Option.Kind.REST) {
                findings.add(name + " takes the rest, which another takes already");
            }
            isOptional |= !option.isRequired();
            isRest |= option.kind() == Option.Kind.REST;
            findings.addAll(choices(option));
        }
        return findings.stream();
    }

    private static List<String> choices(Option option) {
        var findings = new ArrayList<String>();
        if (option.choices().size() > MOST_CHOICES) {
            findings.add(
                    "%s has %d choices; Discord takes %d"
                            .formatted(option.name(), option.choices().size(), MOST_CHOICES));
        }
        if (option.choices().stream().distinct().count() < option.choices().size()) {
            findings.add(option.name() + " offers a choice twice");
        }
        option.choices().stream()
                .filter(value -> value.isBlank() || value.length() > LONGEST_CHOICE)
                .forEach(value -> findings.add(option.name() + " cannot offer \"" + value + "\""));
        return findings;
    }
}
