package maxis.spi.web;

import maxis.spi.Contribution;
import maxis.spi.value.Level;

/**
 * Declares something that open pages follow live: {@code tickets}. They hear only that something
 * changed and which one; what it is now they ask from routes, with the session's rights.
 *
 * @param level who hears all of it
 * @param isPersonal whether everybody hears what is about themselves
 * @param handler the cog's own class, for attribution
 */
public record Topic(String name, Level level, boolean isPersonal, Class<?> handler)
        implements Contribution {
    @Override
    public String kind() {
        return "topic";
    }
}
