package maxis.spi.model;

import maxis.spi.Contribution;

/**
 * Declares something that the assistant may look up for the member it talks to: {@code orders},
 * {@code quota}.
 */
public record ToolDeclaration<P extends Record>(
        String name, Class<P> parameters, Class<? extends Tool<P>> handler)
        implements Contribution {
    @Override
    public String kind() {
        return "model tool";
    }
}
