package maxis.testing;

import maxis.runtime.storage.PoolSettings;
import maxis.runtime.storage.Storage;
import maxis.spi.storage.Transactions;

import org.jdbi.v3.core.Jdbi;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database of one test's own: a copy, made in some milliseconds, of a template with the whole
 * schema.
 */
public final class TestDatabase implements AutoCloseable {
    private final TestServer server;
    private final String name;
    private final Storage storage;

    private TestDatabase(TestServer server, String name, Storage storage) {
        this.server = server;
        this.name = name;
        this.storage = storage;
    }

    /** A fresh database on the embedded server. */
    public static TestDatabase fresh() {
        return on(TestServer.embedded());
    }

    /** A fresh database on a server. */
    public static TestDatabase on(TestServer server) {
        var name = server.copyTemplate();
        return new TestDatabase(server, name, server.open(name));
    }

    /**
     * The same database reached through another port of this machine, behind which a proxy makes
     * the network worse. To be closed before this one.
     */
    public TestDatabase through(int port, PoolSettings pools) {
        return new TestDatabase(server, name, server.open(name, port, pools));
    }

    public Storage storage() {
        return storage;
    }

    public Transactions transactions() {
        return storage.transactions();
    }

    /** The application's bare login, with which nobody acts. */
    public Jdbi asApplication() {
        return storage.jdbi();
    }

    /** A connection as the owner of the tables, to plant and to look behind the policies. */
    public Jdbi asOwner() {
        return Jdbi.create(this::ownerConnection);
    }

    public String name() {
        return name;
    }

    @Override
    public void close() {
        storage.close();
        server.drop(name);
    }

    private Connection ownerConnection() throws SQLException {
        return storage.connectAsOwner();
    }
}
