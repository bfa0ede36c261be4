package maxis.runtime.command;

import java.util.Map;
import java.util.Optional;

/**
 * What is still to be read of a typed line. A word ends at a blank; quotes around words make one of
 * them: {@code "…"}, {@code '…'}, {@code «…»}, {@code “…”}. A quotation mark inside a word is text,
 * and so is an apostrophe in front of one that nothing closes.
 */
final class Remainder {
    private static final char APOSTROPHE = '\'';
    private static final Map<Character, Character> QUOTES =
            Map.of('"', '"', APOSTROPHE, APOSTROPHE, '«', '»', '“', '”', '„', '“');

    private final String text;
    private int at;

    Remainder(String text) {
        this.text = text;
        skipBlanks();
    }

    /** The next word and where it ends. */
    record Word(String text, int end, boolean isQuoted, boolean isUnclosed) {}

    boolean isEmpty() {
        return at >= text.length();
    }

    /** Everything that is left; quotes around the whole of it are taken off. */
    String takeAll() {
        var rest = text.substring(at).strip();
        var whole = word(at).filter(Word::isQuoted).filter(word -> isLast(word.end()));
        at = text.length();
        return whole.map(Word::text).orElse(rest);
    }

    Optional<Word> next() {
        return word(at);
    }

    /** Some words without quotes as one, if there are so many. */
    Optional<Word> next(int words) {
        var first = word(at);
        var last = first;
        for (int i = 1; i < words; i++) {
            last = last.flatMap(before -> word(before.end())).filter(word -> !word.isQuoted());
        }
        return words == 1
                ? first
                : last.filter(_ -> first.filter(word -> !word.isQuoted()).isPresent())
                        .map(word ->
                                new Word(text.substring(at, word.end()), word.end(), false, false));
    }

    /** Whether there are at least so many words. */
    boolean holds(int words) {
        int from = at;
        for (int i = 0; i < words; i++) {
            var word = word(from);
            if (word.isEmpty()) {
                return false;
            }
            from = word.get().end();
        }
        return true;
    }

    void take(Word word) {
        at = word.end();
        skipBlanks();
    }

    /** Goes on behind some characters of the next word. */
    void skip(int characters) {
        at += characters;
        skipBlanks();
    }

    private Optional<Word> word(int from) {
        int start = from;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        if (start >= text.length()) {
            return Optional.empty();
        }
        var closing = QUOTES.get(text.charAt(start));
        if (closing != null) {
            int end = closed(start + 1, closing);
            if (end >= 0) {
                return Optional.of(new Word(text.substring(start + 1, end), end + 1, true, false));
            }
        }
        int end = start;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        boolean isUnclosed = closing != null && closing != APOSTROPHE;
        return Optional.of(new Word(text.substring(start, end), end, false, isUnclosed));
    }

    /**
     * A quotation mark closes when a blank or nothing follows, so that {@code 'l'ami'} is whole.
     */
    private int closed(int from, char mark) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == mark && (i + 1 == text.length() || isBlank(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isLast(int end) {
        return text.substring(end).isBlank();
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character);
    }
}
