package maxis.runtime.discord;

import jakarta.inject.Inject;

import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;

import java.util.Optional;

/** Whether the bots are connected, and if not, who has to do what. */
public final class DiscordHealth implements HealthCheck {
    private final Optional<Overview> overview;

    @Inject
    DiscordHealth(Optional<Overview> overview) {
        this.overview = overview;
    }

    @Override
    public Health look() {
        return overview.map(Overview::look)
                .orElseGet(() -> new Health.Well("nothing here speaks to Discord"));
    }
}
