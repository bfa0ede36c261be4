package maxis.runtime.storage;

import maxis.spi.Fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/**
 * One process at a time makes roles and schema of a database; a second one that starts meanwhile
 * finds them made. PostgreSQL alone would let both try and one of them fail.
 */
final class PreparationLock {
    /** "Maxis", as a number that no other program is likely to lock. */
    private static final long KEY = 0x4D61786973L;

    private static final String NOT_IN_TIME = "55P03";

    private PreparationLock() {}

    /** Waits for the lock and holds it until the connection is closed. */
    static void take(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '2min'");
            statement.execute("select pg_advisory_lock(" + KEY + ")");
            statement.execute("reset lock_timeout");
        } catch (SQLException failed) {
            if (Objects.equals(failed.getSQLState(), NOT_IN_TIME)) {
                throw Fault.operator(
                        "Another process has been preparing this database for two minutes. Wait"
                                + " until it is done, or end it, then start again.",
                        failed);
            }
            throw failed;
        }
    }
}
