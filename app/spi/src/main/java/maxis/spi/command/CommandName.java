package maxis.spi.command;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is typed: a word, or a group and a word. {@code ticket create} is {@code /ticket create} and
 * {@code !ticket_create}; {@code my_data} is {@code /my_data} and {@code !my_data}.
 */
public record CommandName(Optional<String> group, String word) {
    /** Discord's own rule for the names of commands, without upper case. */
    private static final Pattern WORD = Pattern.compile("[a-z0-9_-]{1,32}");

    public CommandName {
        group.ifPresent(CommandName::requireWord);
        requireWord(word);
    }

    /** Reads {@code "group word"} or {@code "word"}. */
    public static CommandName of(String name) {
        int blank = name.indexOf(' ');
        return blank < 0
                ? new CommandName(Optional.empty(), name)
                : new CommandName(Optional.of(name.substring(0, blank)), name.substring(blank + 1));
    }

    @Override
    public String toString() {
        return group.map(head -> head + " " + word).orElse(word);
    }

    private static void requireWord(String word) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("Not the name of a command: " + word);
        }
    }
}
