package maxis.runtime.component;

import maxis.runtime.stored.StoredText;
import maxis.spi.reply.Block.Entry;
import maxis.spi.reply.Form.Field;

import java.util.List;
import java.util.Optional;

/** A form as it is stored: its texts still as keys, what it means by name. */
public record StoredForm(
        StoredText title, String gesture, String meaning, List<StoredField> fields) {
    public StoredForm {
        fields = List.copyOf(fields);
    }

    public record StoredField(
            String name,
            StoredText label,
            boolean isLong,
            boolean isRequired,
            int least,
            int most,
            Optional<String> value,
            List<StoredEntry> entries) {
        static StoredField of(Field field) {
            return new StoredField(
                    field.name(),
                    StoredText.of(field.label()),
                    field.isLong(),
                    field.isRequired(),
                    field.least(),
                    field.most(),
                    field.value(),
                    field.entries().stream().map(StoredEntry::of).toList());
        }

        Field field() {
            return new Field(
                    name,
                    label.text(),
                    isLong,
                    isRequired,
                    least,
                    most,
                    value,
                    entries.stream().map(StoredEntry::entry).toList());
        }
    }

    public record StoredEntry(String value, StoredText label, Optional<StoredText> description) {
        static StoredEntry of(Entry entry) {
            return new StoredEntry(
                    entry.value(),
                    StoredText.of(entry.label()),
                    entry.description().map(StoredText::of));
        }

        Entry entry() {
            return new Entry(value, label.text(), description.map(StoredText::text));
        }
    }

    StoredGesture stored() {
        return new StoredGesture(gesture, meaning);
    }
}
