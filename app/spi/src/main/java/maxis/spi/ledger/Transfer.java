package maxis.spi.ledger;

import maxis.spi.audit.AuditEntry;

import java.util.Optional;

/**
 * Units on their way.
 *
 * @param cause the code of the reason that the statement shows
 * @param provenance where units come from that an account which may go below zero gives: {@code
 *     earned}, {@code won}, {@code given}, {@code bought}, {@code refunded}, or empty for money;
 *     units of other accounts keep theirs
 * @param entry what the audit log shall hold once it is booked, by the same statement
 */
public record Transfer(
        Account from,
        Account to,
        long amount,
        String cause,
        String provenance,
        Optional<AuditEntry> entry) {
    public Transfer {
        if (amount <= 0) {
            throw new IllegalArgumentException("A transfer moves at least one unit, not " + amount);
        }
        if (!from.unit().equals(to.unit())) {
            throw new IllegalArgumentException(
                    "Not one unit: " + from.unit() + " and " + to.unit());
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("From an account to itself");
        }
    }

    /** A transfer that the audit log does not mention. */
    public Transfer(Account from, Account to, long amount, String cause, String provenance) {
        this(from, to, amount, cause, provenance, Optional.empty());
    }

    /**
     * The same with an entry in the audit log, written if this call books it and not if an earlier
     * one did. It spares the way to the database that {@code AuditLog} takes.
     */
    public Transfer audited(AuditEntry act) {
        return new Transfer(from, to, amount, cause, provenance, Optional.of(act));
    }
}
