package maxis.runtime.message;

/** A piece of a pattern. */
sealed interface Part {
    record Literal(String text) implements Part {}

    record Slot(String name, Form form) implements Part {}

    /** The number of the plural around it. */
    record Count() implements Part {}

    /** Cases by {@code =number} and category. */
    record Plural(String name, Cases cases) implements Part {}

    /** Cases by the argument's text. */
    record Select(String name, Cases cases) implements Part {}
}
