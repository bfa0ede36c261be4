package maxis.runtime.command;

import maxis.spi.command.Option.Kind;

import java.util.List;

/**
 * What Discord is told of a top-level command, a group or a command in it. Levels are ours, so none
 * is hidden by Discord's own permissions: those would show it to the wrong people.
 *
 * @param options the required ones first, as Discord wants them
 * @param commands those of a group; a group has no options
 */
public record SlashDeclaration(
        Localised name,
        Localised description,
        List<SlashOption> options,
        List<SlashDeclaration> commands) {
    public SlashDeclaration {
        options = List.copyOf(options);
        commands = List.copyOf(commands);
    }

    /**
     * An option.
     *
     * @param isCompleted values are offered while it is typed
     */
    public record SlashOption(
            String name,
            Localised description,
            Kind kind,
            boolean isRequired,
            boolean isCompleted,
            List<SlashChoice> choices) {
        public SlashOption {
            choices = List.copyOf(choices);
        }

        int length() {
            return name.length()
                    + description.length()
                    + choices.stream().mapToInt(SlashChoice::length).sum();
        }
    }

    /** A value to choose, and what is shown for it. */
    public record SlashChoice(Localised words, String value) {
        int length() {
            return words.length() + value.length();
        }
    }

    /** All its characters, as Discord counts them. */
    int length() {
        return name.length()
                + description.length()
                + options.stream().mapToInt(SlashOption::length).sum()
                + commands.stream().mapToInt(SlashDeclaration::length).sum();
    }
}
