package maxis.spi.reply;

import maxis.spi.text.Text;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A part of a card. */
public sealed interface Block {
    /** Running text. */
    record Paragraph(Text text) implements Block {}

    /** Names and values, as a small table. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(Text name, Text value) {}

    /** A picture with its description for those who do not see it. */
    record Picture(URI source, Text description) implements Block {}

    /** A text file to take away. */
    record Document(String fileName, String content) implements Block {}

    /** A line across. */
    record Rule() implements Block {}

    /** Buttons beside one another; Discord takes five. */
    record Buttons(List<Button> buttons) implements Block {
        private static final int MOST = 5;

        public Buttons {
            buttons = List.copyOf(buttons);
            if (buttons.isEmpty() || buttons.size() > MOST) {
                throw new IllegalArgumentException("A row has one to " + MOST + " buttons");
            }
        }
    }

    /** What happens when it is pressed is a gesture, or a page that opens. */
    record Button(Text label, Style style, Press press, Optional<String> emoji) {
        public static Button of(Text label, Style style, Gesture gesture) {
            return new Button(label, style, new Press.Does(gesture), Optional.empty());
        }

        public static Button link(Text label, URI target) {
            return new Button(label, Style.PLAIN, new Press.Opens(target), Optional.empty());
        }
    }

    /** What a press does. */
    sealed interface Press {
        record Does(Gesture gesture) implements Press {}

        record Opens(URI target) implements Press {}
    }

    /** How much a button stands out. */
    enum Style {
        MAIN,
        PLAIN,
        GOOD,
        DANGER
    }

    /**
     * A list to choose from; the chosen values come with the gesture's call. Discord takes 25
     * entries.
     */
    record Menu(Text placeholder, Gesture gesture, List<Entry> entries, int least, int most)
            implements Block {
        private static final int MOST_ENTRIES = 25;

        public Menu {
            entries = List.copyOf(entries);
            if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
                throw new IllegalArgumentException(
                        "A menu has one to " + MOST_ENTRIES + " entries");
            }
            if (entries.stream().map(Entry::value).distinct().count() < entries.size()) {
                throw new IllegalArgumentException("Two entries of a menu have one value");
            }
            if (least < 0 || most < 1 || least > most || most > entries.size()) {
                throw new IllegalArgumentException(
                        "A menu cannot ask for " + least + " to " + most);
            }
        }
    }

    /** What can be chosen; the value is what the handler gets, and Discord takes 100 characters. */
    record Entry(String value, Text label, Optional<Text> description) {
        private static final int LONGEST = 100;

        public Entry {
            if (value.isEmpty() || value.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "The value of an entry has 1 to " + LONGEST + " characters");
            }
        }
    }
}
