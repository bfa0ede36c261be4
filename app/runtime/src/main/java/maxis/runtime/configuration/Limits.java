package maxis.runtime.configuration;

import maxis.spi.configuration.DataSize;
import maxis.spi.configuration.MinBytes;
import maxis.spi.configuration.Range;

import java.lang.reflect.RecordComponent;

/** What a component's annotations ask of each single value in it. */
record Limits(long min, long max, int minBytes, boolean dataSize) {
    static Limits of(RecordComponent component) {
        var range = component.getAnnotation(Range.class);
        var bytes = component.getAnnotation(MinBytes.class);
        return new Limits(
                range == null ? Long.MIN_VALUE : range.min(),
                range == null ? Long.MAX_VALUE : range.max(),
                bytes == null ? 0 : bytes.value(),
                component.isAnnotationPresent(DataSize.class));
    }

    boolean hasMin() {
        return min != Long.MIN_VALUE;
    }

    boolean hasMax() {
        return max != Long.MAX_VALUE;
    }

    /** {@code from 2 to 200}, {@code at least 2}, or nothing. */
    String words() {
        if (hasMin() && hasMax()) {
            return "from " + min + " to " + max;
        }
        return hasMin() ? "at least " + min : hasMax() ? "at most " + max : "";
    }

    String example() {
        var usual = Math.min(10, max);
        return Long.toString(Math.max(usual, hasMin() ? min : usual));
    }
}
