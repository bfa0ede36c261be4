package maxis.spi.job;

import maxis.spi.storage.Transactions.Effect;

import java.time.Instant;

/** How a job ends: the writes that commit together with its end, as the system. */
public sealed interface Completion {
    /** Done; a recurring job comes again by its schedule. */
    record Done(Effect effect) implements Completion {}

    /** Goes on at a time with another state of the same job: the next page, the next check. */
    record Again(Job next, Instant at, Effect effect) implements Completion {}

    static Completion done() {
        return new Done(transaction -> {});
    }

    static Completion done(Effect effect) {
        return new Done(effect);
    }

    static Completion again(Job next, Instant at, Effect effect) {
        return new Again(next, at, effect);
    }
}
