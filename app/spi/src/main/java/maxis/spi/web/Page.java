package maxis.spi.web;

import maxis.spi.Contribution;
import maxis.spi.value.Level;

/**
 * Declares a page of the panel at {@code /admin-panel/<name>.html}. Its title in the navigation is
 * the message {@code <cog>.page.<name>}; what it shows it asks from routes, with the session's
 * rights.
 *
 * @param module the file of its JavaScript module under {@code web/<cog>/}, for example {@code
 *     tickets.js}; it exports {@code page}
 * @param level who finds it in the navigation; what it shows is guarded by the routes
 * @param handler the cog's own class, for attribution: a page is static
 */
public record Page(String name, String module, Level level, Section section, Class<?> handler)
        implements Contribution {
    /** Where it stands in the navigation. */
    public enum Section {
        OVERVIEW,
        PEOPLE,
        SALES,
        SUPPORT,
        OUTREACH,
        SYSTEM,
        ACCOUNT
    }

    @Override
    public String kind() {
        return "page";
    }
}
