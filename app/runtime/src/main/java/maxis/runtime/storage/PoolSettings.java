package maxis.runtime.storage;

import java.time.Duration;
import java.util.Optional;

/**
 * How the program holds its connections.
 *
 * @param size the most connections that serve transactions at once
 * @param poolUrl the JDBC address of a PgBouncer to go through, where there is one
 * @param statementTimeout after which a statement is given up
 * @param lockTimeout after which waiting for a lock is given up
 */
public record PoolSettings(
        int size,
        Optional<String> poolUrl,
        Duration connectTimeout,
        Duration statementTimeout,
        Duration lockTimeout) {
    public static PoolSettings standard() {
        return new PoolSettings(
                10,
                Optional.empty(),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofSeconds(10));
    }

    /** The same with another number of connections. */
    public PoolSettings withSize(int connections) {
        return new PoolSettings(
                connections, poolUrl, connectTimeout, statementTimeout, lockTimeout);
    }
}
