package maxis.runtime.storage;

import org.postgresql.ds.PGSimpleDataSource;

import java.sql.Connection;
import java.sql.SQLException;

/** Connections that act as the owner of the tables, for migrations. */
final class OwnerDataSource extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;

    private final String owner;

    OwnerDataSource(DatabaseLogin admin, RoleNames names) {
        setURL(admin.url());
        setUser(admin.user());
        setPassword(admin.password().reveal());
        owner = names.owner();
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("set role " + owner);
        }
        return connection;
    }
}
