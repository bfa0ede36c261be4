package maxis.spi.text;

import java.util.Locale;

/**
 * A language in which members are spoken to. The order is the order of falling back: a message that
 * is missing in the reader's language is shown in the first that has it.
 */
public enum Language {
    FR,
    EN;

    /** The language's code in file names, settings and HTML: {@code fr}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The language of a locale as Discord and browsers write it ({@code fr}, {@code en-US}), or
     * {@code otherwise}, which is the community's own, for all that we do not speak.
     */
    public static Language of(String locale, Language otherwise) {
        var primary = locale.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        for (var language : values()) {
            if (language.code().equals(primary)) {
                return language;
            }
        }
        return otherwise;
    }
}
