package maxis.deploy;

import java.util.List;

/**
 * How long people waited for their answers.
 *
 * @param waits in nanoseconds
 * @param nanos how long they asked altogether
 */
record Answers(List<Long> waits, long nanos) {
    Answers {
        waits = waits.stream().sorted().toList();
    }

    double perSecond() {
        return waits.size() / (nanos / 1e9);
    }

    /** The time in milliseconds within which this share of all was answered. */
    double millis(double share) {
        int index = (int) Math.ceil(share * waits.size()) - 1;
        return waits.get(Math.clamp(index, 0, waits.size() - 1)) / 1e6;
    }
}
