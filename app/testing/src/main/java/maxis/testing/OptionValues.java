package maxis.testing;

import maxis.spi.command.Command;
import maxis.spi.command.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The values of a slash command, held to its options as Discord does, and as Discord writes them.
 */
final class OptionValues {
    private OptionValues() {}

    static Map<String, String> written(Command command, Map<String, Object> values) {
        require(command, values);
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> value.getValue().toString()));
    }

    private static void require(Command command, Map<String, Object> values) {
        var problems = new ArrayList<String>();
        var options =
                command.options().stream()
                        .collect(Collectors.toMap(Option::name, option -> option));
        values.keySet().stream()
                .filter(name -> !options.containsKey(name))
                .forEach(name -> problems.add("there is no option " + name));
        command.options().forEach(option -> problems.addAll(problems(option, values)));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(command.name() + ": " + String.join("; ", problems));
        }
    }

    private static List<String> problems(Option option, Map<String, Object> values) {
        var value = values.get(option.name());
        if (value == null) {
            return option.isRequired() ? List.of(option.name() + " is required") : List.of();
        }
        if (!option.kind().type().isInstance(value)) {
            return List.of(
                    "%s is a %s, not a %s"
                            .formatted(
                                    option.name(),
                                    option.kind().type().getSimpleName(),
                                    value.getClass().getSimpleName()));
        }
        return option.kind() == Option.Kind.CHOICE && !option.choices().contains(value)
                ? List.of(option.name() + " is one of " + option.choices())
                : List.of();
    }
}
