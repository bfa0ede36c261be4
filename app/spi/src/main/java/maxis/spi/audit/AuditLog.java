package maxis.spi.audit;

import maxis.spi.storage.Transaction;

/** Writes down who did what. */
public interface AuditLog {
    /** Writes one entry, in the transaction of the act; its actor is the transaction's. */
    void write(Transaction transaction, AuditEntry entry);
}
