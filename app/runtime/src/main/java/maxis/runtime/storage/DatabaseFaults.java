package maxis.runtime.storage;

import maxis.spi.Fault;

import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.JdbiException;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns what the driver says while the program starts into what an operator can do about it. */
final class DatabaseFaults {
    private DatabaseFaults() {}

    /**
     * Whether the connection could not be had or broke, so that the same may work in a moment. A
     * server that stops says so itself, with 57P01 to 57P03.
     */
    static boolean isAway(JdbiException failed) {
        return failed instanceof ConnectionException
                || Stream.iterate(failed.getCause(), Objects::nonNull, Throwable::getCause)
                        .anyMatch(cause ->
                                cause instanceof SQLException said
                                        && Objects.toString(said.getSQLState(), "")
                                                .matches("08...|57P0[123]"));
    }

    static Fault whileConnecting(DatabaseLogin login, SQLException cause) {
        var place = login.url().replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*", "");
        var state = cause.getSQLState() == null ? "" : cause.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                    Fault.operator(
                            "The database at "
                                    + place
                                    + " refuses the login of "
                                    + login.user()
                                    + ". Check user and password in DATABASE_URL.",
                            cause);
            case "3D000" ->
                    Fault.operator(
                            "There is no such database at "
                                    + place
                                    + ". Create it, or correct its name in DATABASE_URL.",
                            cause);
            case "08001", "08004", "08006" ->
                    Fault.operator(
                            "The database at "
                                    + place
                                    + " does not answer. Check that it runs and that host and port"
                                    + " in DATABASE_URL are right.",
                            cause);
            case "53300" ->
                    Fault.operator(
                            "The database at "
                                    + place
                                    + " has no connection left. Raise its max_connections or close"
                                    + " other programs.",
                            cause);
            default ->
                    Fault.operator(
                            "The database at " + place + " cannot be used: " + cause.getMessage(),
                            cause);
        };
    }
}
