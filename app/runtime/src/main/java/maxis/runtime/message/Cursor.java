package maxis.runtime.message;

import java.util.function.IntPredicate;

/** A place in a pattern, moving forward. */
final class Cursor {
    private static final char END = '\0';

    private final String pattern;
    private int position;

    Cursor(String pattern) {
        this.pattern = pattern;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position >= pattern.length();
    }

    /** The character ahead by so many, or NUL behind the end. */
    char peek(int ahead) {
        return position + ahead < pattern.length() ? pattern.charAt(position + ahead) : END;
    }

    char next() {
        return pattern.charAt(position++);
    }

    /** Steps over a character if it is the next one. */
    boolean skip(char expected) {
        if (atEnd() || peek(0) != expected) {
            return false;
        }
        position++;
        return true;
    }

    void skipBlanks() {
        takeWhile(Character::isWhitespace);
    }

    String takeWhile(IntPredicate wanted) {
        var start = position;
        while (!atEnd() && wanted.test(peek(0))) {
            position++;
        }
        return pattern.substring(start, position);
    }

    PatternFault fault(String problem) {
        return new PatternFault(problem, position);
    }
}
