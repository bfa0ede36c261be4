package maxis.runtime.message;

import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.Money;
import maxis.spi.value.Secret;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** How the value in a placeholder is written. */
record Argument(Voice voice, Language language, Form form) {
    /** A secret in a sentence is a mistake in the code that must not pass as three asterisks. */
    static @Nullable Object refusingSecrets(@Nullable Object value, String key) {
        if (value instanceof Secret) {
            throw new IllegalArgumentException("A secret was to be said in " + key);
        }
        return value;
    }

    String written(Object value) {
        return voice.medium().notation(value, form).orElseGet(() -> inWords(value));
    }

    private String inWords(Object value) {
        return switch (value) {
            case Text nested -> voice.words(nested, language);
            case Money money -> Numerals.written(money, language);
            case Duration span -> ours(Times.text(span));
            case LocalDate date -> ours(Times.text(date));
            case Instant instant ->
                    Times.text(instant, voice.zone(), form)
                            .map(this::ours)
                            .orElseGet(() -> foreign(instant));
            case Object other ->
                    Numerals.exact(other)
                            .map(number -> Numerals.written(number, language))
                            .orElseGet(() -> foreign(other));
        };
    }

    /** All pieces of a date are ours, so that no medium needs to see them. */
    private String ours(Text text) {
        return voice.on(Medium.PLAIN).words(text, language);
    }

    private String foreign(Object value) {
        return voice.medium().escape(value.toString());
    }
}
