package maxis.spi.member;

/** What came of lifting a ban. */
public sealed interface Lifting {
    record Lifted() implements Lifting {}

    /** There was no ban, or it had ended by itself. */
    record NotBanned() implements Lifting {}

    record Refused(Refusal refusal) implements Lifting {}
}
