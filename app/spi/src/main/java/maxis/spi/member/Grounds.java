package maxis.spi.member;

import maxis.spi.audit.AuditEntry.Origin;

/**
 * Why a measure is taken, in words that the member will read, and from where it comes.
 *
 * @param reason 1 to {@value #LONGEST} characters
 */
public record Grounds(String reason, Origin origin) {
    public static final int LONGEST = 500;

    public Grounds {
        reason = reason.strip();
        if (!fits(reason)) {
            throw new IllegalArgumentException(
                    "A reason has 1 to " + LONGEST + " characters, not " + reason.length());
        }
    }

    /** Whether a text may be a reason. */
    public static boolean fits(String reason) {
        return !reason.isBlank() && reason.strip().length() <= LONGEST;
    }
}
