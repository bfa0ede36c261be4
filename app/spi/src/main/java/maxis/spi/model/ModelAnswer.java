package maxis.spi.model;

import java.math.BigDecimal;

/** What came back from a model. */
public sealed interface ModelAnswer {
    /** Text, and what it cost by the provider's own figures. */
    record Written(String text, long tokensIn, long tokensOut, BigDecimal costUsd)
            implements ModelAnswer {}

    /** No model is set up. */
    record NotSetUp() implements ModelAnswer {}

    /** The model declined, by its provider's rules. */
    record Declined() implements ModelAnswer {}

    /** The provider is away or too slow; nothing is charged. */
    record Away() implements ModelAnswer {}
}
