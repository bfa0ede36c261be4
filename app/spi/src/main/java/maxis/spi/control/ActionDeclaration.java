package maxis.spi.control;

import maxis.spi.Contribution;
import maxis.spi.value.Level;

/**
 * Declares an action: {@code promo.create}; the name is its own among all cogs. Parameters are a
 * record whose components are described by messages {@code <cog>.action.<name>.<component>}; API,
 * commands, model tools and documents are made from this one declaration.
 *
 * <p>A component may be of every type that a setting may have. One with {@code @Setting} has a
 * standard and bounds; one without must be given, within its {@code @Range}, unless it is an {@code
 * Optional}. Rules between components stand in the record's constructor: the message of an {@code
 * IllegalArgumentException} is the name of a message or a sentence.
 *
 * @param level who may order and approve it: staff or above
 */
public record ActionDeclaration<P extends Record>(
        String name,
        Class<P> parameters,
        Class<? extends Action<P>> handler,
        Level level,
        Risk risk)
        implements Contribution {
    public ActionDeclaration {
        if (!level.includes(Level.STAFF)) {
            throw new IllegalArgumentException("Orders are for the team, not for " + level);
        }
    }

    @Override
    public String kind() {
        return "action";
    }
}
