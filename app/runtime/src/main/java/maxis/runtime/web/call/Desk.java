package maxis.runtime.web.call;

import java.util.Optional;

/** Serves some addresses that are no routes. */
public interface Desk {
    /** What the log and the figures call it. */
    String name();

    /**
     * Whether it costs nothing but bytes from memory, so that nobody counts how often it is asked.
     */
    default boolean isFree() {
        return false;
    }

    /** The answer, if this is one of them. */
    Optional<Outgoing> serve(Incoming incoming, Reader reader);
}
