package maxis.testing.cog;

import maxis.testing.TestDatabase;
import maxis.testing.classpath.ClassPath;

/** SQL of cogs that exist for tests; it lies outside of the schema, which others look at. */
public final class PlantedSchema {
    static final String FOLDER = "planted";

    private PlantedSchema() {}

    /** Makes the tables of a cog in a database. */
    public static void apply(TestDatabase database, String cog) {
        var prefix = database.storage().names().prefix();
        for (var file : ClassPath.files(PlantedSchema.class.getClassLoader(), FOLDER + "/" + cog)) {
            var script = file.text().replaceAll("\\$\\{(\\w+)}", prefix + "_$1");
            database.asOwner().useHandle(owner -> owner.createScript(script).execute());
        }
    }
}
