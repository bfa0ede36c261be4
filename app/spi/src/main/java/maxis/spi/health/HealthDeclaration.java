package maxis.spi.health;

import maxis.spi.Contribution;

/** Declares a health check under the name that {@code doctor}, the panel and alerts show. */
public record HealthDeclaration(String name, Class<? extends HealthCheck> handler)
        implements Contribution {
    @Override
    public String kind() {
        return "health check";
    }
}
