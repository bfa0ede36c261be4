package maxis.runtime.discord.card;

import java.text.BreakIterator;
import java.util.Locale;

/** Words for a place of one line. */
final class OneLine {
    private static final String ELLIPSIS = "…";

    private OneLine() {}

    static String of(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** One line for a label that may not be empty nor longer than Discord takes. */
    static String label(String words, int most) {
        var line = of(words);
        return line.isEmpty() ? ELLIPSIS : cut(line, most);
    }

    /** Cut between characters as people count them, with a sign that there was more. */
    static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        return words.substring(0, border(words, most - ELLIPSIS.length())).stripTrailing()
                + ELLIPSIS;
    }

    /** The last place up to {@code most} that tears no character apart. */
    static int border(String words, int most) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        int window = Math.max(0, most - 256);
        characters.setText(words.substring(window, Math.min(words.length(), most + 64)));
        int place = characters.preceding(most - window + 1);
        // Something that counts as one character and fills half of the window is none.
        if (place > (most - window) / 2) {
            return window + place;
        }
        return Character.isLowSurrogate(words.charAt(most)) ? most - 1 : most;
    }
}
