package maxis.spi.control;

import java.util.Map;

/** The parameters of an order as they are given. */
public sealed interface Arguments {
    /**
     * Values by name, as a person would type them: {@code discount} is {@code 20}, {@code lasts} is
     * {@code 48h}. What is not given takes its standard; nothing unknown may be given.
     */
    record Texts(Map<String, String> values) implements Arguments {
        public Texts {
            values = Map.copyOf(values);
        }
    }

    /** The record of the action itself. */
    record Typed(Record value) implements Arguments {}

    static Arguments of(Map<String, String> values) {
        return new Texts(values);
    }

    static Arguments of(Record value) {
        return new Typed(value);
    }
}
