package maxis.runtime.command;

import maxis.spi.command.Command;
import maxis.spi.command.Option;

import java.util.stream.Collectors;

/** How a command is typed: {@code !ban member [duration] reason}. */
final class Usage {
    private Usage() {}

    static String of(Command command, String mark) {
        return mark
                + command.name().replace(' ', '_')
                + command.options().stream()
                        .map(option -> " " + written(option))
                        .collect(Collectors.joining());
    }

    private static String written(Option option) {
        var choices = String.join("|", option.choices());
        var name = choices.isEmpty() ? option.name() : choices;
        return option.isRequired() ? name : "[" + name + "]";
    }
}
