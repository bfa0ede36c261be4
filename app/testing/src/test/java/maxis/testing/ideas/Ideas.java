package maxis.testing.ideas;

import maxis.testing.Setup;
import maxis.testing.TestDatabase;
import maxis.testing.classpath.ClassPath;

/** The cog with its table, which is in no folder of the schema. */
public final class Ideas {
    /** Where the SQL lies instead. */
    public static final String SCHEMA = "planted";

    private Ideas() {}

    public static Setup setup() {
        var database = TestDatabase.fresh();
        plant(database);
        return Setup.of(new IdeasCog()).on(database);
    }

    public static void plant(TestDatabase database) {
        var files = ClassPath.files(Ideas.class.getClassLoader(), SCHEMA + "/ideas");
        var prefix = database.storage().names().prefix();
        var script = files.getFirst().text().replaceAll("\\$\\{(\\w+)}", prefix + "_$1");
        database.asOwner().useHandle(owner -> owner.createScript(script).execute());
    }
}
