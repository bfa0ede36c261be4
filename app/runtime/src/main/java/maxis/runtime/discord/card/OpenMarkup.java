package maxis.runtime.discord.card;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The markup that is open at a place in a text, the outermost first: what has to be closed where
 * the text is cut and opened again behind it.
 */
record OpenMarkup(List<String> marks) {
    private static final String FENCE = "```";
    private static final List<String> MARKS = List.of("**", "__", "~~", "||", "*", "_");

    OpenMarkup {
        marks = List.copyOf(marks);
    }

    static OpenMarkup at(String text, int place) {
        var open = new ArrayDeque<String>();
        int at = 0;
        while (at < place) {
            at += step(text, at, open);
        }
        return new OpenMarkup(new ArrayList<>(open));
    }

    String closing() {
        var out = new StringBuilder();
        marks.reversed().forEach(mark -> out.append(isFence(mark) ? "\n" + FENCE : mark));
        return out.toString();
    }

    String opening() {
        return String.join("", marks);
    }

    /** How far the next sign reaches; what it opens or closes is noted. */
    private static int step(String text, int at, Deque<String> open) {
        var code = open.peekLast();
        if (code != null && code.startsWith("`")) {
            return stepInCode(text, at, open, isFence(code) ? FENCE : code);
        }
        if (text.charAt(at) == '\\') {
            return 2;
        }
        if (text.startsWith(FENCE, at)) {
            var fence = fence(text, at);
            open.addLast(fence);
            return fence.length();
        }
        if (text.charAt(at) == '`') {
            return toggle(text, at, open, "`");
        }
        return MARKS.stream()
                .filter(mark -> text.startsWith(mark, at))
                .findFirst()
                .map(mark -> toggle(text, at, open, mark))
                .orElse(1);
    }

    private static int stepInCode(String text, int at, Deque<String> open, String end) {
        if (!text.startsWith(end, at)) {
            return 1;
        }
        open.removeLast();
        return end.length();
    }

    /** A mark without a partner is only a sign. */
    private static int toggle(String text, int at, Deque<String> open, String mark) {
        if (!open.remove(mark) && text.indexOf(mark, at + mark.length()) >= 0) {
            open.addLast(mark);
        }
        return mark.length();
    }

    /** With its language, and the line break that makes it one. */
    private static String fence(String text, int at) {
        int end = text.indexOf('\n', at);
        var line = end < 0 ? "" : text.substring(at + FENCE.length(), end);
        return line.matches("[\\w+-]{0,20}") && end >= 0 ? FENCE + line + "\n" : FENCE;
    }

    private static boolean isFence(String mark) {
        return mark.startsWith(FENCE);
    }
}
