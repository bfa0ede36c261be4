package maxis.runtime.command;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Registry;
import maxis.spi.Fault;
import maxis.spi.ProcessRole;
import maxis.spi.command.Command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All commands, by every way in which they can be called. */
public final class CommandTree {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}_.-]{0,63}");

    private final Map<String, KnownCommand> bySlash;
    private final Map<String, Found> byTyped = new HashMap<>();
    private final Set<String> groups;

    private CommandTree(
            List<KnownCommand> here, List<KnownCommand> elsewhere, List<KnownCommand> off) {
        this.bySlash =
                here.stream()
                        .collect(
                                Collectors.toMap(
                                        known -> known.command().name(),
                                        Function.identity(),
                                        (one, _) -> one,
                                        LinkedHashMap::new));
        off.forEach(known -> enter(known, new Found.SwitchedOff(known)));
        elsewhere.forEach(known -> enter(known, new Found.Elsewhere()));
        here.forEach(known -> enter(known, new Found.Here(known, "")));
        this.groups =
                Stream.of(here, elsewhere, off)
                        .flatMap(List::stream)
                        .map(known -> known.command().command().group())
                        .flatMap(Optional::stream)
                        .map(KnownCommand::folded)
                        .collect(Collectors.toSet());
    }

    /** Builds the tree; what Discord would refuse is a fault that names all of it. */
    public static CommandTree of(Registry registry) {
        var all = known(registry, registry.contributionsEverywhere());
        var problems = CommandLimits.problems(all.stream().map(KnownCommand::command).toList());
        if (!problems.isEmpty()) {
            throw Fault.bug(
                    "Discord refuses these commands:\n" + String.join("\n", problems), null);
        }
        var here = known(registry, registry.contributions());
        var elsewhere = new ArrayList<>(all);
        elsewhere.removeAll(here);
        return new CommandTree(
                here, elsewhere, known(registry, registry.contributionsSwitchedOff()));
    }

    /** The commands of this process, as they are declared. */
    public List<KnownCommand> commands() {
        return List.copyOf(bySlash.values());
    }

    /** A command of this process by its name: {@code ticket create}. */
    public Optional<KnownCommand> named(String name) {
        return Optional.ofNullable(bySlash.get(name));
    }

    /** What a line behind the mark begins with. */
    public Found typed(String line) {
        int end = endOfWord(line, 0);
        var word = line.substring(0, end);
        if (!WORD.matcher(word).matches()) {
            return new Found.Nothing();
        }
        var name = KnownCommand.folded(word);
        int start = startOfWord(line, end);
        int second = endOfWord(line, start);
        var both = name + "_" + KnownCommand.folded(line.substring(start, second));
        if (groups.contains(name) && byTyped.containsKey(both)) {
            return found(both, line.substring(second));
        }
        if (byTyped.containsKey(name)) {
            return found(name, line.substring(end));
        }
        return new Found.Unknown(groups.contains(name) && second > start ? both : name);
    }

    private Found found(String name, String rest) {
        return switch (byTyped.getOrDefault(name, new Found.Nothing())) {
            case Found.Here(var command, _) -> new Found.Here(command, rest.strip());
            case Found other -> other;
        };
    }

    private void enter(KnownCommand known, Found found) {
        known.command().aliases().forEach(alias -> byTyped.put(KnownCommand.folded(alias), found));
        byTyped.put(KnownCommand.folded(known.typed()), found);
    }

    private static List<KnownCommand> known(Registry registry, List<Contributed> contributions) {
        return contributions.stream()
                .filter(contributed -> contributed.contribution() instanceof Command)
                .map(contributed ->
                        new KnownCommand(
                                contributed.cog(),
                                (Command) contributed.contribution(),
                                bot(registry.roles(contributed.cog()))))
                .toList();
    }

    /** What only the controller loads belongs to its bot. */
    private static ProcessRole bot(Set<ProcessRole> roles) {
        return roles.contains(ProcessRole.MAXIS) ? ProcessRole.MAXIS : ProcessRole.SHELLIA;
    }

    private static int endOfWord(String line, int from) {
        int at = from;
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int startOfWord(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
