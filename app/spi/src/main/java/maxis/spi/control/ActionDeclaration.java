package maxis.spi.control;

import maxis.spi.Contribution;
import maxis.spi.value.Level;

/**
 * Declares an action: {@code promo.create}. Parameters are a record whose components are described
 * by messages {@code <cog>.action.<name>.<component>}; API, commands, model tools and documents are
 * made from this one declaration.
 */
public record ActionDeclaration<P extends Record>(
        String name,
        Class<P> parameters,
        Class<? extends Action<P>> handler,
        Level level,
        Risk risk)
        implements Contribution {
    @Override
    public String kind() {
        return "action";
    }
}
