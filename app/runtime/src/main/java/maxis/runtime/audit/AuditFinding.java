package maxis.runtime.audit;

/**
 * Something that is not as it was sealed.
 *
 * @param position its place in the chain; zero where it has none
 * @param auditId the id of the row of the audit log; zero where only the place is known
 */
public record AuditFinding(Problem problem, long position, long auditId) {
    /** What is wrong with a row. */
    public enum Problem {
        /** The row, its place or its seal is not what it was. */
        CHANGED,
        /** The seal is there and the row is not. */
        DELETED,
        /** The place is empty: the seal is gone, and perhaps the row. */
        SEAL_MISSING,
        /** The chain was longer at an earlier verification. */
        CUT,
        /** The chain had another hash here at an earlier verification. */
        REWRITTEN,
        /** The row is among the sealed ones and has no seal. */
        NEVER_SEALED
    }
}
