package maxis.spi.control;

/** Where an order stands. */
public enum OrderState {
    /** Waits for approval, for fifteen minutes. */
    PROPOSED,
    /** Is going to be carried out. */
    APPROVED,
    /** A process carries it out. */
    CLAIMED,
    /** Carried out. */
    DONE,
    /** Not carried out, because the action refused or what it touches has changed. */
    REFUSED,
    /** Not carried out, because something broke; the log tells more under the reference. */
    FAILED,
    /** Called off before it began. */
    CANCELLED,
    /** Nobody approved it in time. */
    EXPIRED,
    /** Carried out, and taken back by another order. */
    UNDONE;

    /** Whether nothing but an undo can come any more. */
    public boolean isEnd() {
        return switch (this) {
            case PROPOSED, APPROVED, CLAIMED -> false;
            case DONE, REFUSED, FAILED, CANCELLED, EXPIRED, UNDONE -> true;
        };
    }
}
