package maxis.spi.control;

/** What comes of deciding about a stored order. */
public sealed interface Decision {
    /** Decided; the order as it is now. */
    record Taken(Order order) implements Decision {}

    /** It does not count, and why. */
    record Refused(Refusal refusal) implements Decision {}
}
