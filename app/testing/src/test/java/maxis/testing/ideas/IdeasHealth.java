package maxis.testing.ideas;

import jakarta.inject.Inject;

import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;

/** Is always well. */
final class IdeasHealth implements HealthCheck {
    @Inject
    IdeasHealth() {}

    @Override
    public Health look() {
        return new Health.Well("there is room");
    }
}
