package maxis.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What a program prints on one stream, line by line, as it comes. A thread of the system reads it:
 * waiting for a pipe holds the carrier of a virtual one, and two of them would leave none on a
 * small machine for the servers that the same test runs.
 */
final class Lines {
    private final BlockingQueue<String> fresh = new LinkedBlockingQueue<>();
    private final List<String> all = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private Lines(InputStream stream) {
        reader = Thread.ofPlatform().daemon().unstarted(() -> read(stream));
    }

    static Lines of(InputStream stream) {
        var lines = new Lines(stream);
        lines.reader.start();
        return lines;
    }

    private void read(InputStream stream) {
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                all.add(line);
                fresh.add(line);
            }
        } catch (IOException closed) {
            // The program was killed: there is no more to read.
        }
    }

    /** The next line, not asked for before, that contains this. */
    String await(String part, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        for (var line = next(end); line != null; line = next(end)) {
            if (line.contains(part)) {
                return line;
            }
        }
        throw new AssertionError("Not printed: \"" + part + "\". Printed was:\n" + text());
    }

    private String next(long end) {
        try {
            return fresh.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** All of it, once the program has ended. */
    String whole() {
        try {
            reader.join(Duration.ofSeconds(5));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return text();
    }

    String text() {
        return String.join("\n", all);
    }
}
