package maxis.testing.storage;

import maxis.runtime.postgres.EmbeddedPostgres;
import maxis.runtime.storage.DatabaseLogin;
import maxis.runtime.storage.KeyFile;
import maxis.runtime.storage.OwnServer;
import maxis.runtime.storage.PoolSettings;
import maxis.runtime.storage.RoleNames;
import maxis.runtime.storage.Storage;
import maxis.spi.value.Secret;

import java.nio.file.Path;
import java.util.Random;

/** A database on a server that belongs to one test, which may therefore ill-treat it. */
final class OwnInstallation {
    static final Secret PASSWORD = new Secret("for-tests-only");
    static final Path PROGRAMS = Path.of("target", "postgres-binaries").toAbsolutePath();

    private static final String NAME = "own";

    private OwnInstallation() {}

    static Storage open(EmbeddedPostgres server, PoolSettings pools) {
        var superuser =
                new DatabaseLogin(
                        "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres",
                        "postgres",
                        PASSWORD);
        var keys = new KeyFile(server.dataDirectory().resolveSibling("keys"), new Random(1));
        return Storage.open(
                OwnServer.ensureDatabase(superuser, NAME, keys), RoleNames.of(NAME), keys, pools);
    }
}
