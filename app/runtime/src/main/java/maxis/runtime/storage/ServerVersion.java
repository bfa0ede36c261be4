package maxis.runtime.storage;

import maxis.spi.Fault;

import java.sql.Connection;
import java.sql.SQLException;

/** The version of a PostgreSQL server. */
record ServerVersion(int number, String name) {
    /** The schema uses what came with this version and nothing newer. */
    static final int OLDEST_MAJOR = 15;

    static ServerVersion of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select current_setting('server_version_num')::int,"
                                        + " current_setting('server_version')")) {
            found.next();
            return new ServerVersion(found.getInt(1), found.getString(2));
        }
    }

    void requireAtLeast(int major) {
        if (number / 10_000 < major) {
            throw Fault.operator(
                    "The database server is PostgreSQL "
                            + name
                            + "; Maxis needs "
                            + major
                            + " or newer. Upgrade the server, or leave DATABASE_URL out to use the"
                            + " embedded one.",
                    null);
        }
    }
}
