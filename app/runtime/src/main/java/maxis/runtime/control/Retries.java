package maxis.runtime.control;

import maxis.spi.Fault;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether a failure may pass by itself. */
final class Retries {
    /**
     * Connections that broke, transactions that met, a server without room, locks that were taken,
     * somebody who stopped the statement.
     */
    private static final String PASSING = "(08|40|53|55|57).*";

    private Retries() {}

    static boolean isWorthIt(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        switch (cause) {
                            case Fault fault -> fault.kind() == Fault.Kind.REMOTE;
                            case SQLException said ->
                                    Objects.toString(said.getSQLState(), "").matches(PASSING);
                            default -> false;
                        });
    }
}
