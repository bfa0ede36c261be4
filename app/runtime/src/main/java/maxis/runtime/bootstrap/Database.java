package maxis.runtime.bootstrap;

import maxis.runtime.configuration.Loading.Loaded;
import maxis.runtime.configuration.platform.DatabaseAddress;
import maxis.runtime.configuration.platform.StorageConfiguration;
import maxis.runtime.postgres.EmbeddedPostgres;
import maxis.runtime.postgres.EmbeddedSettings;
import maxis.runtime.postgres.RunningServer;
import maxis.runtime.postgres.ServerEvent;
import maxis.runtime.postgres.ServerPlace;
import maxis.runtime.storage.DatabaseLogin;
import maxis.runtime.storage.KeyFile;
import maxis.runtime.storage.OwnServer;
import maxis.runtime.storage.PoolSettings;
import maxis.runtime.storage.RoleNames;
import maxis.runtime.storage.Storage;
import maxis.spi.value.Secret;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * The database server of this installation: the one that the configuration names, or the embedded
 * one.
 */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final String NAME = "maxis";

    private final DatabaseLogin login;
    private final RoleNames roles;
    private final KeyFile keys;
    private final PoolSettings pools;
    private final Optional<EmbeddedPostgres> embedded;

    private Database(
            DatabaseLogin login,
            RoleNames roles,
            KeyFile keys,
            PoolSettings pools,
            Optional<EmbeddedPostgres> embedded) {
        this.login = login;
        this.roles = roles;
        this.keys = keys;
        this.pools = pools;
        this.embedded = embedded;
    }

    /** Starts the embedded server, or takes the configured one as it is. */
    public static Database start(Path data, Loaded configuration, RandomGenerator chance) {
        return start(data, configuration, chance, false);
    }

    /**
     * As {@link #start(Path, Loaded, RandomGenerator)}, but uses an embedded server that runs
     * already.
     */
    public static Database join(Path data, Loaded configuration, RandomGenerator chance) {
        return start(data, configuration, chance, true);
    }

    private static Database start(
            Path data, Loaded configuration, RandomGenerator chance, boolean isGuest) {
        var settings = configuration.value(StorageConfiguration.class);
        var keys = new KeyFile(data.resolve("keys"), chance);
        var pools = pools(settings);
        if (settings.databaseUrl().isPresent()) {
            var address = settings.databaseUrl().get();
            return new Database(
                    login(address),
                    RoleNames.of(address.database()),
                    keys,
                    pools,
                    Optional.empty());
        }
        var place = new ServerPlace(data.resolve("postgres"), data.resolve("postgres-binaries"));
        var running =
                isGuest ? RunningServer.of(place.dataDirectory()) : Optional.<RunningServer>empty();
        var superuserPassword = keys.findOrMake("database.superuser");
        var server =
                running.isPresent()
                        ? Optional.<EmbeddedPostgres>empty()
                        : Optional.of(
                                EmbeddedPostgres.start(
                                        embeddedSettings(place, settings),
                                        superuserPassword,
                                        Database::report));
        int port = running.map(RunningServer::port).orElseGet(() -> server.orElseThrow().port());
        var superuser =
                new DatabaseLogin(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                        "postgres",
                        superuserPassword);
        return new Database(
                OwnServer.ensureDatabase(superuser, NAME, keys),
                RoleNames.of(NAME),
                keys,
                pools,
                server);
    }

    /** Makes roles and schema current and opens the pools. */
    public Storage open() {
        var storage = Storage.open(login, roles, keys, pools);
        if (embedded.isPresent()) {
            // Nobody else may use this server, so what is claimed was claimed by a process that
            // died.
            storage.releaseClaimedJobs();
        }
        return storage;
    }

    public DatabaseLogin login() {
        return login;
    }

    public RoleNames roles() {
        return roles;
    }

    /** What it is, for people. */
    public String description() {
        return embedded.map(server -> "embedded PostgreSQL on port " + server.port())
                .orElseGet(() ->
                        "PostgreSQL at " + login.url().replaceFirst("^jdbc:postgresql://", ""));
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
    }

    private static EmbeddedSettings embeddedSettings(
            ServerPlace place, StorageConfiguration settings) {
        var standard = EmbeddedSettings.durable(place);
        var port =
                settings.embeddedPort() == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of(settings.embeddedPort());
        return port.isPresent() ? standard.onPort(port.getAsInt()) : standard;
    }

    private static PoolSettings pools(StorageConfiguration settings) {
        return new PoolSettings(
                settings.poolSize(),
                settings.databasePoolUrl().map(DatabaseAddress::jdbcUrl),
                settings.connectTimeout(),
                settings.statementTimeout(),
                settings.lockTimeout());
    }

    private static DatabaseLogin login(DatabaseAddress address) {
        return new DatabaseLogin(
                address.jdbcUrl(), address.user(), address.password().orElse(new Secret("")));
    }

    private static void report(ServerEvent event) {
        switch (event) {
            case ServerEvent.Died(var exitCode) ->
                    LOG.error("The embedded PostgreSQL died with exit code {}", exitCode);
            case ServerEvent.Restarted(var restarts, var away) ->
                    LOG.warn(
                            "The embedded PostgreSQL is back after {} ms ({} restarts)",
                            away.toMillis(),
                            restarts);
            case ServerEvent.GaveUp(var reason) ->
                    LOG.error("The embedded PostgreSQL stays down: {}", reason);
        }
    }
}
