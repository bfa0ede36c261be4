package maxis.runtime.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import maxis.spi.command.Command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What Discord allows of commands, and what can be told apart when it is typed. */
public final class CommandLimits {
    private static final int MOST_TOP_LEVEL = 100;
    private static final int MOST_IN_A_GROUP = 25;
    private static final Pattern ALIAS = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)?");

    private CommandLimits() {}

    /** All that is wrong with these commands together, a line for each. */
    public static List<String> problems(List<Command> commands) {
        var problems = new ArrayList<>(groups(commands));
        problems.addAll(aliases(commands));
        for (var command : commands) {
            OptionLimits.problems(command.options())
                    .forEach(problem -> problems.add(command.name() + ": " + problem));
        }
        return problems;
    }

    private static List<String> groups(List<Command> commands) {
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
        var problems = new ArrayList<String>();
        if (words.size() + groups.size() > MOST_TOP_LEVEL) {
            problems.add(
                    "%d commands and groups; Discord takes %d"
                            .formatted(words.size() + groups.size(), MOST_TOP_LEVEL));
        }
        groups.forEach((group, size) -> {
            if (size > MOST_IN_A_GROUP) {
                problems.add(
                        "%s: %d commands in a group; Discord takes %d"
                                .formatted(group, size, MOST_IN_A_GROUP));
            }
            if (words.contains(group)) {
                problems.add(group + ": is a command and a group");
            }
        });
        return problems;
    }

    /** The name of a group may stand alone for one of its own commands only. */
    private static List<String> aliases(List<Command> commands) {
        var problems = new ArrayList<String>();
        var owners = new HashMap<String, Command>();
        var groups = new HashSet<String>();
        for (var command : commands) {
            command.command().group().map(KnownCommand::folded).ifPresent(groups::add);
            var other = owners.put(KnownCommand.folded(command.name()), command);
            if (other != null) {
                problems.add(
                        command.name()
                                + " and "
                                + other.name()
                                + " are the same when they are typed");
            }
        }
        for (var command : commands) {
            var own = command.command().group().map(KnownCommand::folded).orElse("");
            for (var alias : command.aliases()) {
                var name = KnownCommand.folded(alias);
                var other = owners.putIfAbsent(name, command);
                boolean isForeignGroup = groups.contains(name) && !own.equals(name);
                if (!ALIAS.matcher(alias).matches()
                        || isForeignGroup
                        || (other != null && !isOwnName(command, other, name))) {
                    problems.add("the alias " + alias + " is taken or cannot be typed");
                }
            }
        }
        return problems;
    }

    /** {@code shellia.analyze} is {@code shellia analyze} written out. */
    private static boolean isOwnName(Command command, Command other, String alias) {
        return command.name().equals(other.name())
                && KnownCommand.folded(command.name()).equals(alias);
    }
}
