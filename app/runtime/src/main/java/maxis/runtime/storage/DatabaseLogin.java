package maxis.runtime.storage;

import maxis.spi.value.Secret;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A way into a database.
 *
 * @param url the JDBC address without user and password
 */
public record DatabaseLogin(String url, String user, Secret password) {
    /** The same database for somebody else. */
    public DatabaseLogin as(String otherUser, Secret otherPassword) {
        return new DatabaseLogin(url, otherUser, otherPassword);
    }

    /** A plain connection, for the few statements that come before there are pools. */
    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password.reveal());
        properties.setProperty("ApplicationName", "maxis");
        return DriverManager.getConnection(url, properties);
    }
}
