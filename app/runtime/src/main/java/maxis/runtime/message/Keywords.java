package maxis.runtime.message;

import java.util.Locale;

/** The words of the pattern language. */
final class Keywords {
    static final String PLURAL = "plural";
    static final String SELECT = "select";
    static final String ONE = "one";
    static final String OTHER = "other";

    private Keywords() {}

    static String of(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
