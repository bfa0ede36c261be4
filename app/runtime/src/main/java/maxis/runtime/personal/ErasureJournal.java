package maxis.runtime.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.spi.Fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The erasures, one line each, in a file that is not part of the database and therefore not turned
 * back with it. A line is on the disk before the call returns. A line that a crash tore is no
 * entry: the erasure it was for has not happened yet.
 */
final class ErasureJournal {
    private static final Pattern LINE = Pattern.compile("(\\S+Z) ([0-9a-f]{64})");

    private final Path file;

    ErasureJournal(Path file) {
        this.file = file;
    }

    /** Adds an erasure that is not there yet. */
    void add(Erasure erasure) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            synchronized (this) {
                if (!read().contains(erasure)) {
                    append(erasure);
                }
            }
        } catch (IOException failed) {
            throw unusable(failed);
        }
    }

    /** All of them, in the order in which they came. */
    Set<Erasure> all() {
        try {
            return read();
        } catch (IOException failed) {
            throw unusable(failed);
        }
    }

    private void append(Erasure erasure) throws IOException {
        // The line break in front ends a line that a crash tore.
        var line = "\n" + erasure.askedAt() + " " + erasure.member() + "\n";
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private Set<Erasure> read() throws IOException {
        var entries = new LinkedHashSet<Erasure>();
        if (Files.exists(file)) {
            Files.readAllLines(file, UTF_8).stream()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .forEach(line ->
                            entries.add(new Erasure(line.group(2), Instant.parse(line.group(1)))));
        }
        return entries;
    }

    private Fault unusable(IOException cause) {
        return Fault.operator(
                "The journal of erasures "
                        + file
                        + " cannot be used. Give the user that runs Maxis access to it, and room on"
                        + " its disk.",
                cause);
    }
}
