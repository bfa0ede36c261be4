package maxis.runtime.message;

import maxis.spi.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

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
                case Part.Plural(var name, var cases) ->
                        write(chosen(name, cases), shown(name, Form.PLAIN), out);
                case Part.Select(var name, var cases) ->
                        write(cases.of(selector(name)), count, out);
            }
        }
    }

    private List<Part> chosen(String name, Cases cases) {
        var value = argument(name);
        if (value == null) {
            return cases.of(Keywords.OTHER);
        }
        var number = Numerals.exact(value);
        if (number.isEmpty()) {
            voice.complain("%s needs a number for {%s}.".formatted(key(), name));
            return cases.of(Keywords.OTHER);
        }
        return Plurals.choose(cases, number.get(), phrase.language());
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

    private String key() {
        return text.key().name();
    }
}
