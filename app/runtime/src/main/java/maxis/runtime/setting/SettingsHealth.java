package maxis.runtime.setting;

import jakarta.inject.Inject;

import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;

import java.util.stream.Collectors;

/** Whether all stored settings can be used. */
public final class SettingsHealth implements HealthCheck {
    private final AllSettings all;

    @Inject
    SettingsHealth(AllSettings all) {
        this.all = all;
    }

    @Override
    public Health look() {
        var unusable = all.unusable().collect(Collectors.joining(", "));
        return unusable.isEmpty()
                ? new Health.Well(all.stored().size() + " stored")
                : new Health.Poor(
                        "Stored settings cannot be used, so that their standards are: "
                                + unusable
                                + ".",
                        "Set them anew on the settings page, or set them back to the standard.");
    }
}
