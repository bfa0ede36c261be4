package maxis.runtime.health;

import jakarta.inject.Inject;

import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;

import java.io.IOException;
import java.nio.file.Files;

/** Whether there is room where the database and the backups lie. */
public final class DiskHealth implements HealthCheck {
    private static final long MEGABYTE = 1_000_000;
    private static final long ENOUGH = 500 * MEGABYTE;
    private static final double FULL = 0.85;

    private final DataDirectory data;

    @Inject
    DiskHealth(DataDirectory data) {
        this.data = data;
    }

    @Override
    public Health look() {
        try {
            var store = Files.getFileStore(data.path());
            long free = store.getUsableSpace();
            double used = 1 - (double) free / (double) store.getTotalSpace();
            var detail =
                    "%d MB free, %.0f %% used at %s"
                            .formatted(free / MEGABYTE, used * 100, data.path());
            if (free < ENOUGH || used > FULL) {
                return new Health.Poor(
                        detail + ".",
                        "Delete what is not needed there, or move the data directory to a larger"
                                + " disk.");
            }
            return new Health.Well(detail);
        } catch (IOException unreadable) {
            return new Health.Broken(
                    "The data directory "
                            + data.path()
                            + " cannot be looked at: "
                            + unreadable.getMessage()
                            + ".",
                    "Give the user that runs Maxis access to it.");
        }
    }
}
