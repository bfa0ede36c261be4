package maxis.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals to processes that a test has started, or that what it started has started. */
final class Signal {
    private Signal() {}

    static void send(String name, long pid) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
