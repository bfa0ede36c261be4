package maxis.runtime.command;

import jakarta.inject.Inject;

import maxis.runtime.configuration.Nearest;
import maxis.spi.ProcessRole;
import maxis.spi.text.Text;
import maxis.spi.value.Level;

import java.util.Set;
import java.util.stream.Stream;

/**
 * What to answer to a word that is no command: what may have been meant, as far as one may use it.
 */
public final class Suggestions {
    private final CommandTree tree;

    @Inject
    Suggestions(CommandTree tree) {
        this.tree = tree;
    }

    /** Whether the word may be meant for a command whose answers are for one pair of eyes. */
    public boolean isNearAPrivateOne(String word) {
        var secret =
                tree.commands().stream()
                        .filter(known -> known.command().isPrivate())
                        .flatMap(Suggestions::names)
                        .toList();
        return Nearest.key(word, secret).isPresent();
    }

    public Text of(String word, String mark, Level level, Set<ProcessRole> bots) {
        var open =
                tree.commands().stream()
                        .filter(known -> bots.contains(known.bot()))
                        .filter(known -> level.includes(known.command().level()))
                        .flatMap(Suggestions::names)
                        .toList();
        var command = mark + ValueReader.shown(word);
        return Nearest.key(word, open)
                .map(meant ->
                        Text.of("platform.input.command_like")
                                .with("command", command)
                                .with("suggestion", mark + meant))
                .orElseGet(() ->
                        Text.of("platform.input.command")
                                .with("command", command)
                                .with("help", mark + "help"));
    }

    private static Stream<String> names(KnownCommand known) {
        return Stream.concat(Stream.of(known.typed()), known.command().aliases().stream());
    }
}
