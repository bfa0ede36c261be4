package maxis.runtime.storage;

import maxis.spi.Fault;

import java.sql.SQLException;

/** Turns what the driver says while the program starts into what an operator can do about it. */
final class DatabaseFaults {
    private DatabaseFaults() {}

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
