package maxis.runtime.message;

import java.util.List;
import java.util.Map;

/** A piece of a pattern. */
sealed interface Part {
    record Literal(String text) implements Part {}

    record Slot(String name, Form form) implements Part {}

    /** The number of the plural around it. */
    record Count() implements Part {}

    /** Cases by {@code =number} and category; {@code other} is always there. */
    record Plural(String name, Map<String, List<Part>> cases) implements Part {
        public Plural {
            cases = Map.copyOf(cases);
        }
    }

    /** Cases by the argument's text; {@code other} is always there. */
    record Select(String name, Map<String, List<Part>> cases) implements Part {
        public Select {
            cases = Map.copyOf(cases);
        }
    }
}
