package maxis.testing.cog;

import maxis.spi.Cog;

import java.util.Set;

/** Cogs whose tables are planted. */
final class Subjects {
    private Subjects() {}

    static Subject planted(Cog cog) {
        return new Subject(
                cog,
                "",
                Set.of(),
                PlantedSchema.FOLDER,
                database -> PlantedSchema.apply(database, cog.id().name()));
    }
}
