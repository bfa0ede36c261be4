package maxis.spi.member;

/** Why a measure against a member was not taken. */
public enum Refusal {
    /** Nobody is known by this id. */
    UNKNOWN,
    /** Nobody takes measures against themself. */
    ONESELF,
    /** They stand as high as the one who acts, or higher. */
    PROTECTED
}
