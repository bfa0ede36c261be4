package maxis.testing.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a comparison found, in microseconds.
 *
 * @param ratio the median over the rounds of the first's median divided by the second's
 * @param lowest the ratio that a tenth of the rounds stayed below
 * @param highest the ratio that a tenth of the rounds exceeded
 */
public record Outcome(
        double median,
        double p90,
        double otherMedian,
        double otherP90,
        double ratio,
        double lowest,
        double highest) {

    static Outcome of(List<Timings> ones, List<Timings> others) {
        var one = Timings.together(ones);
        var other = Timings.together(others);
        var ratios =
                IntStream.range(0, ones.size())
                        .mapToDouble(round ->
                                ones.get(round).micros(0.5) / others.get(round).micros(0.5))
                        .sorted()
                        .toArray();
        return new Outcome(
                one.micros(0.5),
                one.micros(0.9),
                other.micros(0.5),
                other.micros(0.9),
                at(ratios, 0.5),
                at(ratios, 0.1),
                at(ratios, 0.9));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** Lines for people. */
    public String described(String one, String other) {
        return String.format(
                Locale.ROOT,
                "%-24s median %7.0f µs, p90 %7.0f µs%n%-24s median %7.0f µs, p90 %7.0f µs%nratio %.2f (most rounds %.2f to %.2f)",
                one,
                median,
                p90,
                other,
                otherMedian,
                otherP90,
                ratio,
                lowest,
                highest);
    }
}
