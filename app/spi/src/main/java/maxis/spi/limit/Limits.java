package maxis.spi.limit;

import maxis.spi.storage.Transaction;

/**
 * Counts how often something is done. Of any number of calls at once, in any number of processes,
 * exactly as many are taken as the limit allows. A key names what is limited and for whom: {@code
 * tickets.open:1001}.
 */
public interface Limits {
    /** Counts in a transaction of its own, whatever comes of the act; not inside another one. */
    Taking take(String key, Limit limit);

    /**
     * Counts together with the act: if the transaction is rolled back, it is free again. Others
     * with the same key wait until the transaction ends.
     */
    Taking take(Transaction transaction, String key, Limit limit);

    /** Whether one could be taken now; nothing is counted. Not inside a transaction. */
    Taking look(String key, Limit limit);
}
