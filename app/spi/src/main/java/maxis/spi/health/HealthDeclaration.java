package maxis.spi.health;

import maxis.spi.Contribution;

import java.util.Optional;

/**
 * Declares a health check under the name that {@code doctor}, the panel and alerts show.
 *
 * @param page the file of the panel where whoever mends it looks first: {@code logs.html?tab=jobs}
 */
public record HealthDeclaration(
        String name, Class<? extends HealthCheck> handler, Optional<String> page)
        implements Contribution {
    public HealthDeclaration(String name, Class<? extends HealthCheck> handler) {
        this(name, handler, Optional.empty());
    }

    /** The same with the page where it is mended. */
    public HealthDeclaration on(String file) {
        return new HealthDeclaration(name, handler, Optional.of(file));
    }

    @Override
    public String kind() {
        return "health check";
    }
}
