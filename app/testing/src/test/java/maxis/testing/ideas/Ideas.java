package maxis.testing.ideas;

import maxis.testing.Setup;
import maxis.testing.TestDatabase;
import maxis.testing.cog.PlantedSchema;

/** The cog with its table. */
final class Ideas {
    private Ideas() {}

    static Setup setup() {
        var database = TestDatabase.fresh();
        PlantedSchema.apply(database, "ideas");
        return Setup.of(new IdeasCog()).on(database);
    }
}
