package maxis.spi.job;

import maxis.spi.storage.Transaction;

import java.time.Instant;

/** Has something done later. */
public interface Jobs {
    /** Does it as soon as the transaction has committed. */
    void enqueue(Transaction transaction, Job job);

    /** Does it at a time. */
    void enqueue(Transaction transaction, Job job, Instant at);

    /**
     * Does it at a time, once for this key: while a job of the type with the same key waits or
     * runs, the call changes nothing and answers false.
     */
    boolean enqueueOnce(Transaction transaction, Job job, String key, Instant at);
}
