package maxis.spi.ledger;

/** What came of moving units. */
public sealed interface Posting {
    /** Booked, now or by an earlier call with the same key. */
    record Booked(long transaction) implements Posting {}

    /** The account does not hold enough. Nothing was booked. */
    record NotEnough(long available) implements Posting {}

    /** The hold is not there, or no longer. */
    record NoSuchHold() implements Posting {}
}
