package maxis.runtime.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import maxis.spi.Fault;
import maxis.spi.storage.Transactions;
import maxis.spi.value.Secret;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * The database, ready: roles made, schema current, pools open. Two logins serve the program, one
 * for transactions and one for the scheduler; the owner's role is only used to migrate, to back up
 * and by people who know what they do.
 */
public final class Storage implements AutoCloseable {
    private static final int CONNECTIONS_OF_THE_SCHEDULER = 3;

    private final DatabaseLogin admin;
    private final DatabaseLogin direct;
    private final RoleNames names;
    private final HikariDataSource app;
    private final HikariDataSource jobs;
    private final int migrations;

    private Storage(
            DatabaseLogin admin,
            DatabaseLogin direct,
            RoleNames names,
            HikariDataSource app,
            HikariDataSource jobs,
            int migrations) {
        this.admin = admin;
        this.direct = direct;
        this.names = names;
        this.app = app;
        this.jobs = jobs;
        this.migrations = migrations;
    }

    /** Makes what is missing and opens it; an operator's fault says what to mend. */
    public static Storage open(
            DatabaseLogin admin, RoleNames names, KeyFile keys, PoolSettings settings) {
        int migrations = prepare(admin, names, keys, settings);
        return openPools(admin, names, keys, settings, migrations);
    }

    /** Opens a database of which the caller knows that roles and schema are as they should be. */
    public static Storage openPrepared(
            DatabaseLogin admin, RoleNames names, KeyFile keys, PoolSettings settings) {
        return openPools(admin, names, keys, settings, 0);
    }

    private static Storage openPools(
            DatabaseLogin admin,
            RoleNames names,
            KeyFile keys,
            PoolSettings settings,
            int migrations) {
        var app = pool(admin, names.app(), keys, settings, settings.size());
        try {
            var jobs = pool(admin, names.jobs(), keys, settings, CONNECTIONS_OF_THE_SCHEDULER);
            var direct = admin.as(names.app(), password(names.app(), keys));
            return new Storage(admin, direct, names, app, jobs, migrations);
        } catch (RuntimeException refused) {
            app.close();
            throw refused;
        }
    }

    /** Transactions in which somebody acts. */
    public Transactions transactions() {
        return new PooledTransactions(jdbi(), names);
    }

    /** Statements that are a transaction each, in which somebody acts too. */
    public LoneStatements loneStatements() {
        return new LoneStatements(jdbi(), names);
    }

    /** Connections of the bare application login, with which nobody acts yet. */
    public Jdbi jdbi() {
        // What failed is told without its values: they are what members wrote, and the log is no
        // place for that.
        return Jdbi.create(app)
                .installPlugin(new PostgresPlugin())
                .configure(
                        StatementExceptions.class,
                        said -> said.setMessageRendering(MessageRendering.NONE));
    }

    /** The scheduler's connections. */
    public DataSource jobs() {
        return jobs;
    }

    /** How the connections for transactions are used at this moment. */
    public Usage usage() {
        var pool = app.getHikariPoolMXBean();
        return new Usage(
                pool.getActiveConnections(),
                pool.getIdleConnections(),
                pool.getThreadsAwaitingConnection());
    }

    /**
     * Connections, and threads that wait for one.
     *
     * @param active those with which somebody works
     */
    public record Usage(int active, int idle, int waiting) {}

    /** What the roles of this installation are called. */
    public RoleNames names() {
        return names;
    }

    /** How many migrations this start applied. */
    public int migrationsApplied() {
        return migrations;
    }

    /**
     * A connection of the application's login that is shared with nobody and leads past a bouncer,
     * for LISTEN.
     */
    public Connection connectDirectly() throws SQLException {
        return direct.connect();
    }

    /** A connection that acts as the owner of the tables. */
    public Connection connectAsOwner() throws SQLException {
        return connectAsOwner(admin, names);
    }

    /** A connection that acts as the owner of the tables, for tools that run beside the program. */
    public static Connection connectAsOwner(DatabaseLogin admin, RoleNames names)
            throws SQLException {
        var connection = admin.connect();
        try (var statement = connection.createStatement()) {
            statement.execute("set role " + names.owner() + "; set time zone 'UTC'");
        }
        return connection;
    }

    /**
     * Gives the jobs that a dead process had claimed back to everybody. Only for a database that no
     * other process uses, such as an embedded one at start; elsewhere missed heartbeats tell.
     */
    public int releaseClaimedJobs() {
        return Jdbi.create(jobs)
                .withHandle(handle ->
                        handle.execute(
                                """
                                update scheduled_tasks
                                set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                                where picked
                                """));
    }

    @Override
    public void close() {
        app.close();
        jobs.close();
    }

    private static int prepare(
            DatabaseLogin admin, RoleNames names, KeyFile keys, PoolSettings settings) {
        try (var connection = admin.connect()) {
            ServerVersion.of(connection).requireAtLeast(ServerVersion.OLDEST_MAJOR);
            PreparationLock.take(connection);
            var roles = new LoginRoles(names, keys);
            roles.ensure(connection, admin);
            roles.limit(connection, settings);
            return new Schema(admin, names).migrate();
        } catch (SQLException cause) {
            throw DatabaseFaults.whileConnecting(admin, cause);
        }
    }

    private static Secret password(String role, KeyFile keys) {
        return keys.find(LoginRoles.passwordOf(role))
                .orElseThrow(() -> Fault.bug("No password was kept for " + role, null));
    }

    private static HikariDataSource pool(
            DatabaseLogin admin, String role, KeyFile keys, PoolSettings settings, int size) {
        var config = new HikariConfig();
        config.setPoolName(role);
        config.setJdbcUrl(settings.poolUrl().orElse(admin.url()));
        config.setUsername(role);
        config.setPassword(password(role, keys).reveal());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(settings.connectTimeout().toMillis());
        config.addDataSourceProperty("ApplicationName", "maxis");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("socketTimeout", Long.toString(silence(settings)));
        // A bouncer hands each transaction another connection, where a statement prepared before is
        // unknown.
        settings.poolUrl().ifPresent(url -> config.addDataSourceProperty("prepareThreshold", "0"));
        return new HikariDataSource(config);
    }

    /**
     * The seconds after which a server that says nothing is given up. It ends its statements itself
     * long before, unless the network or its machine is gone.
     */
    private static long silence(PoolSettings settings) {
        return settings.statementTimeout().isZero()
                ? 0
                : settings.statementTimeout().plus(settings.connectTimeout()).toSeconds() + 1;
    }
}
