package maxis.cog.community.announcement;

import maxis.spi.text.Text;

/**
 * What is announced. A language without words shows those of the other one.
 *
 * @param title empty for the usual one
 */
record Wording(String title, String french, String english) {
    static final int LONGEST_TITLE = 200;

    /** Discord takes 4,000 characters in all the texts of a message together. */
    static final int LONGEST_TEXT = 3_000;

    Wording {
        title = title.strip();
        french = french.strip();
        english = english.strip();
        if (title.length() > LONGEST_TITLE
                || french.length() > LONGEST_TEXT
                || english.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("community.announcement.refuse.long");
        }
    }

    boolean isEmpty() {
        return french.isEmpty() && english.isEmpty();
    }

    boolean isInBoth() {
        return !french.isEmpty() && !english.isEmpty();
    }

    Text head() {
        return title.isEmpty() ? Text.of("community.announcement.title") : Text.value(title);
    }

    /** In the reader's language. */
    Text body() {
        return Text.of("community.own_words")
                .with("own", "own")
                .with("fr", french.isEmpty() ? english : french)
                .with("en", english.isEmpty() ? french : english);
    }
}
