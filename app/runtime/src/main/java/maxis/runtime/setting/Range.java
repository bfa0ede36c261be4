package maxis.runtime.setting;

import maxis.runtime.setting.Reading.Read;
import maxis.spi.text.Text;

import java.util.function.LongFunction;

/** How small and how great a value may be, in its own smallest unit. */
record Range(long least, long most) {
    static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

    /** The value, or why it is out of range; {@code shown} writes a bound for people. */
    Reading judge(Object value, long measure, LongFunction<Object> shown) {
        if (measure >= least && measure <= most) {
            return new Read(value);
        }
        if (!hasLeast()) {
            return Reading.refused(
                    Text.of("platform.setting.most").with("most", shown.apply(most)));
        }
        if (!hasMost()) {
            return Reading.refused(
                    Text.of("platform.setting.least").with("least", shown.apply(least)));
        }
        return Reading.refused(
                Text.of("platform.input.range")
                        .with("least", shown.apply(least))
                        .with("most", shown.apply(most)));
    }

    /** For documents: {@code 1 to 10}. */
    String words(LongFunction<String> shown) {
        if (hasLeast() && hasMost()) {
            return shown.apply(least) + " to " + shown.apply(most);
        }
        if (hasLeast()) {
            return "at least " + shown.apply(least);
        }
        return hasMost() ? "at most " + shown.apply(most) : "";
    }

    private boolean hasLeast() {
        return least != Long.MIN_VALUE;
    }

    private boolean hasMost() {
        return most != Long.MAX_VALUE;
    }
}
