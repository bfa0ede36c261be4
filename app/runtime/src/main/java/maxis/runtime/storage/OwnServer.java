package maxis.runtime.storage;

import maxis.spi.Fault;
import maxis.spi.value.Secret;

import org.postgresql.PGConnection;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes, on a server of our own, what {@code DATABASE_URL} names on somebody else's: a database and
 * a login that owns it and may create roles. From then on the superuser is not used any more.
 */
public final class OwnServer {
    private OwnServer() {}

    /** The login of a database of this name; both are made now if they are not there. */
    public static DatabaseLogin ensureDatabase(DatabaseLogin superuser, String name, KeyFile keys) {
        var url = superuser.url().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
        var password = keys.findOrMake("database." + name);
        var login = new DatabaseLogin(url, name, password);
        if (isThere(login)) {
            return login;
        }
        try (var connection = superuser.connect()) {
            if (!exists(connection, "select from pg_roles where rolname = ?", name)) {
                run(connection, "create role " + name + " login createrole");
            }
            setPassword(connection, name, password);
            if (!exists(connection, "select from pg_database where datname = ?", name)) {
                run(connection, "create database " + name + " owner " + name);
            }
            return login;
        } catch (SQLException cause) {
            throw Fault.operator(
                    "The embedded database could not be set up: " + cause.getMessage(), cause);
        }
    }

    private static boolean isThere(DatabaseLogin login) {
        try (var connection = login.connect()) {
            return connection.isValid(0);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void setPassword(Connection connection, String role, Secret password)
            throws SQLException {
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role, password.reveal().toCharArray(), "scram-sha-256");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
