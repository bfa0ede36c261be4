package maxis.spi.reply;

import maxis.spi.text.Text;

import java.time.Duration;

/** What a handler answers. The runtime defers, renders, localises and sends it. */
public sealed interface Reply {
    /** A sentence. */
    record Say(Text text) implements Reply {}

    /** A card. */
    record Show(Card card) implements Reply {}

    /** A form to fill in; only where somebody just pressed something or called a slash command. */
    record Ask(Form form) implements Reply {}

    /** Takes the place of the message whose component was used. */
    record Update(Card card) implements Reply {}

    /** No, and what to do instead. Always private. */
    record Refuse(Text text) implements Reply {}

    /**
     * A question that the member's next message in this channel answers: it arrives as the gesture,
     * with what was written as the field {@value #ANSWER}. A command is still a command, and the
     * question stays open. A newer question takes its place; after the patience, at most {@value
     * #LONGEST_HOURS} hours, what they write is talk again. Everybody in the channel reads the
     * answer, so ask in private what is private.
     */
    record Expect(Text question, Gesture gesture, Duration patience) implements Reply {
        public static final String ANSWER = "text";
        private static final long LONGEST_HOURS = 24;

        public Expect {
            if (!patience.isPositive() || patience.compareTo(Duration.ofHours(LONGEST_HOURS)) > 0) {
                throw new IllegalArgumentException(
                        "Nobody waits " + patience + " for an answer, at most a day");
            }
        }
    }

    /** Silence. */
    record Nothing() implements Reply {}

    static Reply say(Text text) {
        return new Say(text);
    }

    static Reply show(Card card) {
        return new Show(card);
    }

    static Reply ask(Form form) {
        return new Ask(form);
    }

    static Reply update(Card card) {
        return new Update(card);
    }

    static Reply refuse(Text text) {
        return new Refuse(text);
    }

    static Reply refuse(String key) {
        return new Refuse(Text.of(key));
    }

    static Reply expect(Text question, Gesture gesture, Duration patience) {
        return new Expect(question, gesture, patience);
    }

    static Reply nothing() {
        return new Nothing();
    }
}
