package maxis.runtime.configuration;

/** What can come of reading one value from its text. */
sealed interface Reading {
    record Read(Object value) implements Reading {}

    /** The predicate of a sentence about the key: {@code must be a whole number}. */
    record Wrong(String predicate) implements Reading {}

    /** Told by whoever declared the type or the rule, remedy included. */
    record Refused(String sentences) implements Reading {}
}
