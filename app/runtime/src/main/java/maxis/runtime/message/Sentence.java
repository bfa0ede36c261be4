package maxis.runtime.message;

import maxis.spi.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One text on its way into words, in the language of the phrase that was found for it. */
record Sentence(Voice voice, Phrase phrase, Text text) {
    String words() {
        var out = new StringBuilder();
        write(phrase.parts(), "", out);
        return out.toString();
    }

    private void write(List<Part> parts, String count, StringBuilder out) {
        for (var part : parts) {
            switch (part) {
                case Part.Literal(var ours) -> out.append(voice.literal(ours));
                case Part.Count() -> out.append(count);
                case Part.Slot(var name, var form) -> out.append(shown(name, form));
                case Part.Plural plural -> writePlural(plural, out);
                case Part.Select(var name, var cases) -> {
                    var chosen = cases.get(selector(name));
                    var inner = chosen != null ? chosen : other(cases.get(Keywords.OTHER));
                    write(inner, count, out);
                }
            }
        }
    }

    private void writePlural(Part.Plural plural, StringBuilder out) {
        var value = argument(plural.name());
        var count = shown(plural.name(), Form.PLAIN);
        var number = value == null ? null : Numerals.exact(value).orElse(null);
        if (number == null) {
            voice.complain("%s needs a number for {%s}.".formatted(key(), plural.name()));
            write(other(plural.cases().get(Keywords.OTHER)), count, out);
        } else {
            write(Plurals.choose(plural.cases(), number, phrase.language()), count, out);
        }
    }

    private String selector(String name) {
        return switch (argument(name)) {
            case null -> Keywords.OTHER;
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            case Object value -> value.toString();
        };
    }

    private String shown(String name, Form form) {
        var value = argument(name);
        return value == null
                ? "{" + name + "}"
                : new Argument(voice, phrase.language(), form).written(value);
    }

    private @Nullable Object argument(String name) {
        var value = text.arguments().get(name);
        if (value == null) {
            voice.complain("%s was said without its argument {%s}.".formatted(key(), name));
        }
        return Argument.refusingSecrets(value, key());
    }

    private static List<Part> other(@Nullable List<Part> parts) {
        return Objects.requireNonNull(parts);
    }

    private String key() {
        return text.key().name();
    }
}
