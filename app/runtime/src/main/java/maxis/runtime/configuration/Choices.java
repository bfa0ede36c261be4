package maxis.runtime.configuration;

import maxis.runtime.configuration.Reading.Read;
import maxis.runtime.configuration.Reading.Wrong;
import maxis.runtime.configuration.Shape.Single;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the constants of an enum, written in small letters with hyphens. */
final class Choices {
    private Choices() {}

    static Single of(Class<?> type) {
        var constants =
                Arrays.stream(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList();
        var names = constants.stream().map(Choices::name).toList();
        return new Single(
                String.join(", ", names),
                names.getFirst(),
                false,
                text -> {
                    var index = names.indexOf(name(text.strip()));
                    return index >= 0
                            ? new Read(constants.get(index))
                            : new Wrong("must be " + listed(names));
                });
    }

    static String name(Enum<?> constant) {
        return name(constant.name());
    }

    private static String name(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String listed(List<String> names) {
        var last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
