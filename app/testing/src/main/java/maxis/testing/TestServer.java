package maxis.testing;

import maxis.runtime.postgres.EmbeddedPostgres;
import maxis.runtime.postgres.EmbeddedSettings;
import maxis.runtime.postgres.ServerPlace;
import maxis.runtime.storage.DatabaseLogin;
import maxis.runtime.storage.KeyFile;
import maxis.runtime.storage.OwnServer;
import maxis.runtime.storage.PoolSettings;
import maxis.runtime.storage.RoleNames;
import maxis.runtime.storage.Storage;
import maxis.spi.value.Secret;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * A PostgreSQL for all tests of this JVM, with a template that holds the migrated schema. Roles
 * belong to the server, so all databases made from the template share those of the template.
 */
public final class TestServer {
    private static final String TEMPLATE = "maxis_test";
    private static final long SEED = 42;

    private final DatabaseLogin superuser;
    private final DatabaseLogin template;
    private final RoleNames roles = RoleNames.of(TEMPLATE);
    private final KeyFile keys;
    private final AtomicInteger copies = new AtomicInteger();

    private TestServer(DatabaseLogin superuser, Path directory) {
        this.superuser = superuser;
        this.keys = new KeyFile(directory.resolve("keys"), new Random(SEED));
        this.template = OwnServer.ensureDatabase(superuser, TEMPLATE, keys);
        Storage.open(template, roles, keys, PoolSettings.standard()).close();
    }

    /** The server that the program brings along, started by the first test that asks. */
    public static TestServer embedded() {
        return Embedded.SERVER;
    }

    /**
     * The oldest PostgreSQL that is installed on this machine and that we support, started by the
     * first test that asks; none where none is installed.
     */
    public static Optional<TestServer> installed() {
        return Installed.SERVER;
    }

    /** A server that keeps what it was told, as in use: for figures, not for tests. */
    public static TestServer durable() {
        return Durable.SERVER;
    }

    public DatabaseLogin superuser() {
        return superuser;
    }

    public RoleNames roles() {
        return roles;
    }

    public KeyFile keys() {
        return keys;
    }

    /** The login of a database as {@code DATABASE_URL} would give it. */
    public DatabaseLogin login(String database) {
        return new DatabaseLogin(
                template.url().replace("/" + TEMPLATE, "/" + database),
                template.user(),
                template.password());
    }

    /** An empty database that belongs to the login, without the schema. */
    public DatabaseLogin createEmpty(String prefix) {
        var name = prefix + "_" + copies.incrementAndGet();
        run("create database " + name + " owner " + TEMPLATE);
        return login(name);
    }

    String copyTemplate() {
        var name = TEMPLATE + "_" + copies.incrementAndGet();
        run("create database " + name + " template " + TEMPLATE + " owner " + TEMPLATE);
        return name;
    }

    Storage open(String database) {
        return Storage.openPrepared(login(database), roles, keys, PoolSettings.standard());
    }

    Storage open(String database, int port, PoolSettings pools) {
        var login = login(database);
        var url = login.url().replaceFirst(":\\d+/", ":" + port + "/");
        return Storage.openPrepared(
                new DatabaseLogin(url, login.user(), login.password()), roles, keys, pools);
    }

    /** Where it listens on this machine. */
    public int port() {
        return URI.create(superuser.url().substring("jdbc:".length())).getPort();
    }

    void drop(String database) {
        run("drop database if exists " + database + " with (force)");
    }

    private void run(String sql) {
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private static TestServer start(String name, UnaryOperator<EmbeddedSettings> change) {
        var directory = TestDirectories.forThisJvm(name);
        var password = new Secret("for-tests-only");
        var place =
                new ServerPlace(
                        directory.resolve("data"), TestDirectories.shared("postgres-binaries"));
        var settings = EmbeddedSettings.throwaway(place).withParameter("max_connections", "200");
        var server = EmbeddedPostgres.start(change.apply(settings), password, event -> {});
        TestDirectories.atTheEnd(server::close);
        var url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres";
        return new TestServer(new DatabaseLogin(url, "postgres", password), directory);
    }

    private static final class Embedded {
        static final TestServer SERVER = start("postgres", settings -> settings);
    }

    private static final class Durable {
        static final TestServer SERVER =
                start("durable-postgres", settings -> EmbeddedSettings.durable(settings.place()));
    }

    private static final class Installed {
        static final Optional<TestServer> SERVER =
                InstalledPrograms.oldest()
                        .map(programs ->
                                start(
                                        "installed-postgres",
                                        settings -> settings.withInstalled(programs)));
    }
}
