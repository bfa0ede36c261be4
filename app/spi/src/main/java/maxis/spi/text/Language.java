package maxis.spi.text;

import java.util.Locale;

/** The languages that the product speaks, complete. */
public enum Language {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The language of a tag such as {@code en-GB}, or {@code other} for one that the product does
     * not speak.
     */
    public static Language of(String tag, Language other) {
        return switch (Locale.forLanguageTag(tag.replace('_', '-')).getLanguage()) {
            case "fr" -> FR;
            case "en" -> EN;
            default -> other;
        };
    }
}
