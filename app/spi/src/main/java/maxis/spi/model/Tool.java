package maxis.spi.model;

import maxis.spi.storage.Transaction;

/**
 * Looks something up, as the member, reading only. The answer is data with its source, in plain
 * text.
 */
@FunctionalInterface
public interface Tool<P extends Record> {
    String answer(Transaction transaction, P parameters);
}
