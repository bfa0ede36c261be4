package maxis.runtime.lease;

/** What came of trying to hold a lease. */
public sealed interface Holding {
    /**
     * It is ours from now on.
     *
     * @param token grows with every change of hands
     */
    record Taken(long token) implements Holding {}

    /** It is still ours. */
    record Kept(long token) implements Holding {}

    /** It was ours and is not any more. */
    record Lost() implements Holding {}

    /** Another process holds it, or the database cannot be asked. */
    record Elsewhere() implements Holding {}
}
