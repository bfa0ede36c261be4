package maxis.spi.member;

/** What came of warning a member. */
public sealed interface Warning {
    /**
     * @param count how many warnings they have now
     */
    record Warned(int count) implements Warning {}

    record Refused(Refusal refusal) implements Warning {}
}
