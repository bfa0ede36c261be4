package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A program that a test has started. */
final class Running {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final long begin = System.nanoTime();
    private final Process process;
    private final Lines out;
    private final Lines err;

    private Running(Process process) {
        this.process = process;
        this.out = Lines.of(process.getInputStream());
        this.err = Lines.of(process.getErrorStream());
    }

    static Running start(ProcessBuilder command) {
        try {
            var process = command.start();
            process.getOutputStream().close();
            return new Running(process);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How a program ended. */
    record Ended(int status, String out, String err, Duration took) {}

    /** Waits until it is ready and answers how long that took, the start of the JVM included. */
    Duration awaitReady() {
        try {
            out.await("Ready in ", PATIENCE);
            return Duration.ofNanos(System.nanoTime() - begin);
        } catch (AssertionError silent) {
            throw new AssertionError(silent.getMessage() + "\nand on stderr:\n" + err.text());
        }
    }

    /** The next line that it prints and that contains this. */
    String awaitOut(String part) {
        return out.await(part, PATIENCE);
    }

    /** The next line of its log that contains this. */
    String awaitLog(String part) {
        return err.await(part, PATIENCE);
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Lets some moments pass, fewer if it ends meanwhile. */
    void idle() {
        try {
            assertThat(process.waitFor(10, TimeUnit.MILLISECONDS))
                    .withFailMessage(() -> "It ended:\n" + out.text() + "\n" + err.text())
                    .isFalse();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Presses Ctrl-C. */
    Ended interrupt() {
        Signal.send("INT", process.pid());
        return ended();
    }

    /**
     * Kills it as a failing machine would. What it has started may live on, and with it the pipes.
     */
    void kill() {
        process.destroyForcibly();
        awaitEnd(PATIENCE);
    }

    Ended ended() {
        return ended(PATIENCE);
    }

    Ended ended(Duration patience) {
        long since = System.nanoTime();
        awaitEnd(patience);
        var took = Duration.ofNanos(System.nanoTime() - since);
        return new Ended(process.exitValue(), out.whole(), err.whole(), took);
    }

    private void awaitEnd(Duration patience) {
        try {
            assertThat(process.waitFor(patience.toSeconds(), TimeUnit.SECONDS))
                    .withFailMessage(() -> "It does not end:\n" + out.text() + "\n" + err.text())
                    .isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
