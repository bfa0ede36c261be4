package maxis.runtime.postgres;

import java.time.Duration;

/** What happened to a running server without our doing. Already logged when it is told. */
public sealed interface ServerEvent {
    /** The server's process ended; connections are broken until it is back. */
    record Died(int exitCode) implements ServerEvent {}

    /**
     * The server answers again, on the port it had.
     *
     * @param restarts how often that has happened since our start
     * @param away from the death to the first answer
     */
    record Restarted(int restarts, Duration away) implements ServerEvent {}

    /** It died too often; nobody tries again until the program is started anew. */
    record GaveUp(String reason) implements ServerEvent {}
}
