package maxis.spi.control;

/** What comes of sending an order. */
public sealed interface Sending {
    /** Stored, with the proposal that somebody has to approve. */
    record Waits(Order order) implements Sending {}

    /** Stored; a process carries it out. */
    record Runs(Order order) implements Sending {}

    /** The same order arrived before: this is what became of it so far. */
    record Known(Order order) implements Sending {}

    /** Not stored. */
    record Refused(Refusal refusal) implements Sending {}
}
