package maxis.runtime.configuration;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes values for people. Secrets mask themselves. */
final class Shown {
    static final String UNSET = "(not set)";

    private Shown() {}

    static String value(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(Shown::value).orElse(UNSET);
            case List<?> list ->
                    list.stream().map(Shown::value).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(entry -> entry.getKey() + " = " + value(entry.getValue()))
                            .sorted()
                            .collect(Collectors.joining(", ", "{", "}"));
            case Duration duration -> Amounts.shown(duration);
            case Enum<?> constant -> Choices.name(constant);
            case Locale locale -> locale.toLanguageTag();
            default -> value.toString();
        };
    }
}
