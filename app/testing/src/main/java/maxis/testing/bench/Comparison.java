package maxis.testing.bench;

import java.util.ArrayList;

/**
 * Measures two ways to do one thing, in turns, so that whatever else the machine does meanwhile
 * falls on both. The ratio is taken within each round, where the two were closest in time.
 *
 * @param rounds how often both get their turn
 * @param times how often each is done in one turn
 */
public record Comparison(int rounds, int times) {
    /** Enough for the compiler and the caches; nothing of it is counted. */
    private static final int ROUNDS_OF_WARM_UP = 5;

    /** Something to measure. */
    @FunctionalInterface
    public interface Act {
        void perform();
    }

    /** Performs both and tells how long they took. */
    public Outcome of(Act one, Act other) {
        for (int round = 0; round < ROUNDS_OF_WARM_UP; round++) {
            turn(one);
            turn(other);
        }
        var ones = new ArrayList<Timings>();
        var others = new ArrayList<Timings>();
        for (int round = 0; round < rounds; round++) {
            // What one leaves behind for the server to do falls on each of them as often.
            if (round % 2 == 0) {
                ones.add(turn(one));
                others.add(turn(other));
            } else {
                others.add(turn(other));
                ones.add(turn(one));
            }
        }
        return Outcome.of(ones, others);
    }

    private Timings turn(Act act) {
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            act.perform();
            nanos[i] = System.nanoTime() - begin;
        }
        return new Timings(nanos);
    }
}
