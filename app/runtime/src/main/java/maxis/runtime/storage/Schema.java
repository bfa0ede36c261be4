package maxis.runtime.storage;

import maxis.spi.Fault;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Brings the schema to what this program knows. Owners come and go with their cogs: migrations of
 * folders that are not here are left alone, and those that come late run late. An unknown migration
 * in a folder that is here was made by a newer program.
 */
final class Schema {
    private static final String FOLDER = "classpath:schema";

    private final Flyway flyway;

    Schema(DatabaseLogin admin, RoleNames names) {
        this.flyway =
                Flyway.configure()
                        .dataSource(new OwnerDataSource(admin, names))
                        .locations(FOLDER)
                        .placeholders(names.placeholders())
                        .outOfOrder(true)
                        .ignoreMigrationPatterns("*:missing", "*:future")
                        .validateMigrationNaming(true)
                        .failOnMissingLocations(true)
                        .communityDBSupportEnabled(false)
                        .load();
    }

    /** Applies what is missing and answers how many migrations that were. */
    int migrate() {
        try {
            refuseNewerSchema();
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException failed) {
            throw Fault.operator(
                    "The schema of the database could not be brought up to date; nothing of the"
                            + " failed step was kept. "
                            + failed.getMessage(),
                    failed);
        }
    }

    private void refuseNewerSchema() {
        var all = flyway.info().all();
        var present =
                Arrays.stream(all)
                        .filter(migration -> migration.getState().isResolved())
                        .map(Schema::owner)
                        .collect(Collectors.toSet());
        var newer =
                Arrays.stream(all)
                        .filter(migration ->
                                migration.getState() == MigrationState.MISSING_SUCCESS
                                        || migration.getState() == MigrationState.FUTURE_SUCCESS)
                        .filter(migration -> present.contains(owner(migration)))
                        .map(MigrationInfo::getScript)
                        .toList();
        if (!newer.isEmpty()) {
            throw newerSchema(newer);
        }
    }

    private static Fault newerSchema(List<String> unknown) {
        return Fault.operator(
                "The database belongs to a newer version of Maxis ("
                        + String.join(", ", unknown)
                        + "). Start that version, or restore a backup made with this one.",
                null);
    }

    /** The folder of a migration: its owner. */
    private static String owner(MigrationInfo migration) {
        var script = migration.getScript();
        int slash = script.indexOf('/');
        return slash < 0 ? "" : script.substring(0, slash);
    }
}
