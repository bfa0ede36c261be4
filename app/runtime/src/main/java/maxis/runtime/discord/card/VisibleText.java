package maxis.runtime.discord.card;

/**
 * Foreign text without what nobody sees and what moves other text about: control characters, marks
 * of direction, invisible letters, heaps of accents, halves of characters.
 */
final class VisibleText {
    private static final int MOST_MARKS = 4;
    private static final int MOST_BREAKS = 2;
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private final StringBuilder seen = new StringBuilder();
    private int marks;
    private int breaks;
    private int last;

    private VisibleText() {}

    static String of(String foreign) {
        var text = new VisibleText();
        foreign.replace("\r\n", "\n").codePoints().forEach(text::add);
        return text.seen.toString();
    }

    private void add(int point) {
        switch (kind(point)) {
            case BREAK -> addBreak();
            case SPACE -> append(' ');
            case HALF -> append(0xFFFD);
            case MARK -> addMark(point);
            case JOIN -> addJoiner(point);
            case UNSEEN -> {}
            case SEEN -> append(point);
        }
    }

    private void addBreak() {
        if (breaks < MOST_BREAKS) {
            breaks++;
            seen.append('\n');
        }
        last = '\n';
    }

    private void addMark(int point) {
        if (marks < MOST_MARKS) {
            marks++;
            seen.appendCodePoint(point);
        }
    }

    /** Between letters and in composed emojis it belongs to the script; elsewhere it hides. */
    private void addJoiner(int point) {
        if (last > 0x7F && last != JOINER && last != NON_JOINER && !Character.isWhitespace(last)) {
            seen.appendCodePoint(point);
            last = point;
        }
    }

    private void append(int point) {
        marks = 0;
        breaks = 0;
        seen.appendCodePoint(point);
        last = point;
    }

    private enum Kind {
        BREAK,
        SPACE,
        HALF,
        MARK,
        JOIN,
        UNSEEN,
        SEEN
    }

    private static Kind kind(int point) {
        return switch (point) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> Kind.BREAK;
            case '\t', 0x2800 -> Kind.SPACE;
            case JOINER, NON_JOINER -> Kind.JOIN;
            // Letters that are drawn as nothing.
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> Kind.UNSEEN;
            default -> kindByType(point);
        };
    }

    private static Kind kindByType(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE -> Kind.UNSEEN;
            // New emojis are seen before Java knows them; what lies behind is never drawn.
            case Character.UNASSIGNED -> isDrawn(point) ? Kind.SEEN : Kind.UNSEEN;
            case Character.SURROGATE -> Kind.HALF;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> Kind.MARK;
            default -> Kind.SEEN;
        };
    }

    private static boolean isDrawn(int point) {
        return point < 0xE0000 && (point & 0xFFFE) != 0xFFFE;
    }
}
