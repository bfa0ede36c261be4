package maxis.spi.discord;

import maxis.spi.Contribution;

/**
 * Declares who watches a kind of happening. What the program asks Discord to be told follows from
 * the watches of the cogs that are on.
 */
public record Watch<H extends Happening>(Class<H> happening, Class<? extends Watcher<H>> handler)
        implements Contribution {
    public static <H extends Happening> Watch<H> of(
            Class<H> happening, Class<? extends Watcher<H>> handler) {
        return new Watch<>(happening, handler);
    }

    @Override
    public String kind() {
        return "watcher";
    }

    @Override
    public String name() {
        return "%s (%s)".formatted(happening.getSimpleName(), handler.getSimpleName());
    }
}
