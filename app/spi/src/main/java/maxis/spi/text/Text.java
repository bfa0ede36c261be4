package maxis.spi.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something a person will read: a key of the message bundles and the values for its placeholders.
 * It becomes a sentence at the very edge, in the language of whoever reads it.
 *
 * <p>Arguments may be text, numbers, {@code Money}, instants and durations, other {@code Text}s and
 * ids; each is written as the reader's language writes it. Text that members wrote is an argument,
 * never a key, and is escaped.
 */
public record Text(MessageKey key, Map<String, Object> arguments) {
    public Text {
        arguments = Map.copyOf(arguments);
    }

    public static Text of(String key) {
        return new Text(new MessageKey(key), Map.of());
    }

    /** Nothing but a value, written as the reader's language writes it. */
    public static Text value(Object value) {
        return of("platform.value").with("value", value);
    }

    /**
     * The text with one more placeholder filled: {@code Text.of("tickets.limit").with("limit", 3)}.
     */
    public Text with(String name, Object value) {
        var more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Text(key, more);
    }
}
