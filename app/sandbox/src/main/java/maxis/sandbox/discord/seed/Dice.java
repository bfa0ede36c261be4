package maxis.sandbox.discord.seed;

import java.util.List;

/** Chance that can be foretold: the same seed rolls the same. */
final class Dice {
    private long state;

    Dice(long seed) {
        state = seed;
    }

    /** SplitMix64. */
    private long next() {
        state += 0x9E3779B97F4A7C15L;
        var mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    boolean once(int times) {
        return below(times) == 0;
    }

    <T> T of(List<T> items) {
        return items.get(below(items.size()));
    }
}
