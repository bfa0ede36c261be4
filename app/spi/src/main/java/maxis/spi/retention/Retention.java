package maxis.spi.retention;

import maxis.spi.storage.Transaction;

import java.time.Duration;
import java.time.Instant;

/** Lets go what is too old. */
public interface Retention {
    /** How long it is kept: a setting, read anew each night. */
    Duration kept();

    /**
     * Deletes what is older than {@code limit}, at most so many, and says how many it were. Called
     * as the system, in pages, each a transaction, until a page is not full.
     */
    int forget(Transaction transaction, Instant limit, int most);
}
