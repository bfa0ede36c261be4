package maxis.spi.storage;

/**
 * Starts transactions. The actor is set for exactly one transaction, so that a pooled connection
 * can never carry it on to the next. Work that throws is rolled back and the exception goes on
 * unchanged; nothing is retried.
 */
public interface Transactions {
    /** Transactions in which this actor acts. */
    As as(Actor actor);

    /** Runs work for one actor. No network call belongs inside. */
    interface As {
        <T> T run(Work<T> work);

        /** As {@link #run(Work)} for work without a result. */
        default void execute(Effect effect) {
            run(transaction -> {
                effect.run(transaction);
                return true;
            });
        }
    }

    /** What happens inside a transaction and what comes of it. */
    @FunctionalInterface
    interface Work<T> {
        T run(Transaction transaction);
    }

    /** What happens inside a transaction. */
    @FunctionalInterface
    interface Effect {
        void run(Transaction transaction);
    }
}
