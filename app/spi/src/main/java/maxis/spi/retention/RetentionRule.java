package maxis.spi.retention;

import maxis.spi.Contribution;

/**
 * Declares that something is not kept for ever. What it is about is the message {@code
 * <cog>.retention.<name>}.
 */
public record RetentionRule(String name, Class<? extends Retention> handler)
        implements Contribution {
    @Override
    public String kind() {
        return "retention rule";
    }
}
