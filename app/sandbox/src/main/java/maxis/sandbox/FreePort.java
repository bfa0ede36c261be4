package maxis.sandbox;

import java.net.BindException;
import java.util.function.IntFunction;

/** A port that nobody listens on; who takes it first has it. */
final class FreePort {
    private static final int TRIES = 200;

    private FreePort() {}

    /** What is opened on the wished port, or on the next that is free; 0 for any. */
    static <T> T from(int wished, IntFunction<T> opening) {
        for (int port = wished; port < wished + TRIES; port++) {
            try {
                return opening.apply(port);
            } catch (RuntimeException failed) {
                if (!isTaken(failed)) {
                    throw failed;
                }
            }
        }
        throw new IllegalStateException(
                "No port from " + wished + " to " + (wished + TRIES - 1) + " is free");
    }

    private static boolean isTaken(Throwable failed) {
        var cause = failed.getCause();
        return failed instanceof BindException || (cause != null && isTaken(cause));
    }
}
