package maxis.spi.reply;

import maxis.spi.text.Text;

import java.util.List;
import java.util.Optional;

/**
 * A form that opens in front of the member. What is typed comes with the gesture's call, by field
 * name, and is kept when the answer is a refusal, so that nobody types twice. Discord takes five
 * fields.
 */
public record Form(Text title, Gesture gesture, List<Field> fields) {
    private static final int MOST_FIELDS = 5;
    private static final int LONGEST = 4_000;
    private static final int MOST_ENTRIES = 25;
    private static final int LONGEST_NAME = 100;

    public Form {
        fields = List.copyOf(fields);
        if (fields.isEmpty() || fields.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("A form has one to " + MOST_FIELDS + " fields");
        }
        if (fields.stream().map(Field::name).distinct().count() < fields.size()) {
            throw new IllegalArgumentException("Two fields of a form have one name");
        }
    }

    /** A field of text, or of a choice where there are entries. */
    public record Field(
            String name,
            Text label,
            boolean isLong,
            boolean isRequired,
            int least,
            int most,
            Optional<String> value,
            List<Block.Entry> entries) {
        public Field {
            entries = List.copyOf(entries);
            if (name.isEmpty() || name.length() > LONGEST_NAME || entries.size() > MOST_ENTRIES) {
                throw new IllegalArgumentException(
                        "A field has a name of %d characters and %d entries at most"
                                .formatted(LONGEST_NAME, MOST_ENTRIES));
            }
            if (least < 0 || most < 1 || least > most || most > LONGEST) {
                throw new IllegalArgumentException(
                        name + " cannot be " + least + " to " + most + " characters");
            }
        }

        public static Field line(String name, Text label, int least, int most) {
            return new Field(
                    name, label, false, least > 0, least, most, Optional.empty(), List.of());
        }

        public static Field paragraph(String name, Text label, int least, int most) {
            return new Field(
                    name, label, true, least > 0, least, most, Optional.empty(), List.of());
        }

        public Field filledWith(String text) {
            return new Field(
                    name, label, isLong, isRequired, least, most, Optional.of(text), entries);
        }
    }
}
