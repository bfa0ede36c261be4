package maxis.spi.statistic;

import maxis.spi.Contribution;

/**
 * Declares a figure. What exactly it counts is the message {@code <cog>.statistic.<name>}, shown
 * beside it.
 */
public record StatisticDeclaration(String name, Unit unit, Class<? extends StatisticSource> handler)
        implements Contribution {
    /** What is counted. */
    public enum Unit {
        COUNT,
        MONEY,
        PERCENT,
        DURATION
    }

    @Override
    public String kind() {
        return "statistic";
    }
}
