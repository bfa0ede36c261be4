package maxis.spi.audit;

import maxis.spi.storage.Transaction;

/** Writes down who did what. */
public interface AuditLog {
    /**
     * Writes one entry, in the transaction of the act: both are there or neither. Its actor is the
     * transaction's, whatever the entry says. It is sealed some seconds after the commit.
     */
    void write(Transaction transaction, AuditEntry entry);
}
