package maxis.testing.bench;

import java.util.Arrays;
import java.util.List;

/** How long something took each time. */
final class Timings {
    private final long[] sorted;

    Timings(long[] nanos) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    static Timings together(List<Timings> parts) {
        return new Timings(
                parts.stream().flatMapToLong(part -> Arrays.stream(part.sorted)).toArray());
    }

    /** The time that this share of all stayed below. */
    double micros(double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(index, 0, sorted.length - 1)] / 1_000.0;
    }
}
