package maxis.runtime.discord.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text in two: what fits, and the rest. It is cut between paragraphs, else between lines, else
 * between words; markup that is open at the cut is closed before it and opened again behind it.
 */
record Cut(String head, String tail) {
    /** Room for what closes open markup. */
    private static final int CLOSING = 16;

    /** A shorter stretch is not worth tearing a text apart for. */
    static final int LEAST = 200;

    /** Pieces that fit, in order; what fits whole stays whole. */
    static List<String> pieces(String words, int most) {
        var pieces = new ArrayList<String>();
        var rest = words;
        while (rest.length() > most) {
            var cut = of(rest, most);
            pieces.add(cut.head());
            rest = cut.tail();
        }
        if (!rest.isBlank() || pieces.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    /** Cuts a text that is longer than the room. */
    static Cut of(String words, int room) {
        int most = room - CLOSING;
        int place = place(words, most);
        var open = OpenMarkup.at(words, place);
        return new Cut(
                words.substring(0, place).stripTrailing() + open.closing(),
                // What begins a line of code belongs to it.
                open.marks().isEmpty()
                        ? words.substring(place).stripLeading()
                        : open.opening() + words.substring(place));
    }

    private static int place(String words, int most) {
        return behind(words, "\n\n", most, most / 2)
                .or(() -> behind(words, "\n", most, most / 2))
                .or(() -> behind(words, " ", most, most / 4))
                .orElseGet(() -> anywhere(words, most));
    }

    private static Optional<Integer> behind(String words, String border, int most, int least) {
        int at = words.lastIndexOf(border, most - border.length());
        return at < least ? Optional.empty() : Optional.of(at + border.length());
    }

    /** In the middle of a word, but neither in a character nor in Discord's notation. */
    private static int anywhere(String words, int most) {
        int place = OneLine.border(words, most);
        int open = words.lastIndexOf('<', place - 1);
        int closed = words.indexOf('>', Math.max(open, 0));
        if (open > place - 64 && open > 0 && closed >= place && closed < open + 64) {
            place = open;
        }
        return place - countBackslashes(words, place) % 2;
    }

    private static int countBackslashes(String words, int place) {
        int count = 0;
        while (count < place && words.charAt(place - 1 - count) == '\\') {
            count++;
        }
        return count;
    }
}
