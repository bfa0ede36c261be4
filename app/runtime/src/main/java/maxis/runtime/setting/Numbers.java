package maxis.runtime.setting;

import maxis.spi.text.Text;

import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** Whole numbers and Discord's ids. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,18}");
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[ _\\u00a0\\u202f](?=\\d{3})");
    private static final Pattern MENTION = Pattern.compile("<(?:#|@&|@!?)(\\d+)>");
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,18}");

    private Numbers() {}

    static Kind narrow(Range range) {
        var possible =
                new Range(
                        Math.max(range.least(), Integer.MIN_VALUE),
                        Math.min(range.most(), Integer.MAX_VALUE));
        return Kind.of("whole number", text -> whole(text, possible, number -> (int) number));
    }

    static Kind wide(Range range) {
        return Kind.of("whole number", text -> whole(text, range, number -> number));
    }

    private static Reading whole(String text, Range range, LongFunction<Object> value) {
        var digits = GROUPING.matcher(text.strip()).replaceAll("");
        if (!WHOLE.matcher(digits).matches()) {
            return Reading.refused(
                    Text.of("platform.input.number").with("value", text).with("example", 10));
        }
        long number = Long.parseLong(digits);
        // Only what is in range is narrowed.
        var judged = range.judge(number, number, bound -> bound);
        return judged instanceof Reading.Read ? new Reading.Read(value.apply(number)) : judged;
    }

    /** An id, as a number or as Discord writes a mention. */
    static Kind id(String words, String refusal, LongFunction<Object> made) {
        return Kind.of(
                words,
                text -> {
                    var digits = MENTION.matcher(text.strip()).replaceFirst("$1");
                    return ID.matcher(digits).matches() && isInRange(digits)
                            ? new Reading.Read(made.apply(Long.parseLong(digits)))
                            : Reading.refused(Text.of(refusal).with("value", text));
                });
    }

    private static boolean isInRange(String digits) {
        var greatest = Long.toString(Long.MAX_VALUE);
        return digits.length() < greatest.length() || digits.compareTo(greatest) <= 0;
    }
}
