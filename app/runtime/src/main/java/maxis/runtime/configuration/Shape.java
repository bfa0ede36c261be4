package maxis.runtime.configuration;

import java.util.List;
import java.util.function.Function;

/** What a key's value looks like. */
sealed interface Shape {
    /** The type in words, for the reference. */
    String words();

    /** A value that would do, as HOCON. */
    String example();

    /**
     * One text.
     *
     * @param secret whether neither the text nor the value may ever be shown
     */
    record Single(String words, String example, boolean secret, Function<String, Reading> reader)
            implements Shape {}

    record Maybe(Shape of) implements Shape {
        @Override
        public String words() {
            return of.words();
        }

        @Override
        public String example() {
            return of.example();
        }
    }

    record Many(Shape of) implements Shape {
        @Override
        public String words() {
            return "list of: " + of.words();
        }

        @Override
        public String example() {
            return "[" + of.example() + "]";
        }
    }

    /** Names of the operator's choice with a value each. */
    record Table(Shape of) implements Shape {
        @Override
        public String words() {
            return "names with: " + of.words();
        }

        @Override
        public String example() {
            return "{ name = " + of.example() + " }";
        }
    }

    /** The keys of a record. */
    record Section(Class<? extends Record> type, List<Field> fields) implements Shape {
        @Override
        public String words() {
            return "section";
        }

        @Override
        public String example() {
            return "{ … }";
        }
    }

    /** One key of a section. */
    record Field(String name, Shape shape, List<String> environment, String description) {}
}
