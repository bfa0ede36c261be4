package maxis.spi.member;

/** What came of warning a member. */
public sealed interface Warning {
    /** It counts; this is how many they have now. */
    record Warned(int count) implements Warning {}

    record Refused(Refusal refusal) implements Warning {}
}
