package maxis.spi.web;

import maxis.spi.Contribution;
import maxis.spi.value.Level;

/**
 * Declares a page of the panel, a module under {@code web/<cog>/}. Its title in the navigation is
 * the message {@code <cog>.page.<name>}; what it shows it asks from routes, with the session's
 * rights.
 *
 * @param handler the cog's own class, for attribution: a page is static
 */
public record Page(String name, String module, Level level, Class<?> handler)
        implements Contribution {
    @Override
    public String kind() {
        return "page";
    }
}
