package maxis.runtime.setting;

import java.util.function.Function;

/**
 * A type of values: what it is called in documents, how a text is read and how a value is written.
 * What is written is read back as the same value.
 */
record Kind(String words, Function<String, Reading> reader, Function<Object, String> writer) {
    /** A kind of which the value's own text is how it is written. */
    static Kind of(String words, Function<String, Reading> reader) {
        return new Kind(words, reader, Object::toString);
    }

    Reading read(String text) {
        return reader.apply(text);
    }

    String write(Object value) {
        return writer.apply(value);
    }
}
