package maxis.runtime.message;

import java.util.Optional;

/** Where a sentence is going to be shown, and what its notation makes of foreign text. */
@FunctionalInterface
public interface Medium {
    /** Shown as it is: a log line, a plain text file. */
    Medium PLAIN = text -> text;

    /**
     * Text that we did not write, made harmless: nothing in it may act as markup, mention anyone or
     * turn the direction of what follows.
     */
    String escape(String text);

    /**
     * The medium's own notation for a value, taken as it is: Discord shows a moment in each
     * reader's own time zone and an id as a name.
     */
    default Optional<String> notation(Object argument, Form form) {
        return Optional.empty();
    }
}
