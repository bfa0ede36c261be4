package maxis.runtime.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Brings a server up and waits until it answers.
 *
 * @param cancelled asked all the time; when true, what was started is stopped again
 */
record Boot(Launch launch, BooleanSupplier cancelled) {
    private static final Duration BACK_OFF = Duration.ofMillis(100);
    private static final Duration INSISTENCE = Duration.ofSeconds(15);
    private static final Duration LOOK = Duration.ofMillis(10);
    private static final Duration FLUSH = Duration.ofSeconds(1);
    private static final int PORTS_TRIED = 20;

    private sealed interface Attempt {
        record Up(Postmaster postmaster) implements Attempt {}

        record Down(String evidence) implements Attempt {
            boolean isAboutThePort() {
                return evidence.contains("Address already in use");
            }

            boolean mayPass() {
                return isAboutThePort()
                        || evidence.contains("shared memory block")
                        || evidence.contains("lock file \"postmaster.pid\" already exists");
            }
        }
    }

    /** On the port asked for, or on any that is free, also when another program is quicker. */
    Postmaster first() throws IOException {
        var settings = launch.settings();
        var ports =
                settings.port().isPresent()
                        ? settings.port().stream()
                        : Ports.candidates(settings.place().dataDirectory());
        var asked = ports.limit(PORTS_TRIED).toArray();
        for (var port : asked) {
            switch (attempt(port)) {
                case Attempt.Up(var postmaster) -> {
                    return postmaster;
                }
                case Attempt.Down down -> {
                    if (!down.isAboutThePort()) {
                        throw failure(down);
                    }
                }
            }
        }
        throw portTaken(asked);
    }

    /**
     * On the port that it had. What the dead server still held (shared memory, the port) gets free
     * within moments, so that is waited for. Nothing when cancelled.
     */
    Optional<Postmaster> again(int port) throws IOException {
        var begin = System.nanoTime();
        while (!cancelled.getAsBoolean()) {
            Leftovers.clear(launch.settings().place().cluster());
            switch (attempt(port)) {
                case Attempt.Up(var postmaster) -> {
                    return Optional.of(postmaster);
                }
                case Attempt.Down down -> {
                    if (!cancelled.getAsBoolean()
                            && (!down.mayPass()
                                    || Waiting.since(begin).compareTo(INSISTENCE) > 0)) {
                        throw failure(down);
                    }
                }
            }
            Waiting.pause(BACK_OFF);
        }
        return Optional.empty();
    }

    private Attempt attempt(int port) throws IOException {
        var mark = launch.log().mark();
        var postmaster = Postmaster.launch(launch, port);
        var isUp = false;
        try {
            isUp = isReadyInTime(postmaster);
        } finally {
            if (!isUp) {
                postmaster.stop();
            }
        }
        return isUp ? new Attempt.Up(postmaster) : new Attempt.Down(evidence(mark));
    }

    private boolean isReadyInTime(Postmaster postmaster) throws IOException {
        var progress = new Progress(launch.log());
        while (postmaster.isAlive() && !cancelled.getAsBoolean()) {
            if (postmaster.isReady(launch.password())) {
                return true;
            }
            progress.look();
            Waiting.pause(LOOK);
        }
        return false;
    }

    private String evidence(ServerLog.Mark mark) throws IOException {
        // The process that writes the log outlives the others for a moment.
        var residents = Residents.of(launch.settings().place().cluster());
        Waiting.until(FLUSH, residents::isEmpty);
        return launch.log().since(mark);
    }

    private PostgresFault failure(Attempt.Down down) {
        return Diagnosis.of(
                "PostgreSQL did not start",
                launch.settings().place().dataDirectory(),
                down.evidence());
    }

    private static PostgresFault portTaken(int[] asked) {
        return new PostgresFault(
                "The embedded PostgreSQL needs a port of 127.0.0.1, but other programs hold "
                        + Arrays.toString(asked)
                        + ".",
                "Stop them, or choose another port.");
    }
}
