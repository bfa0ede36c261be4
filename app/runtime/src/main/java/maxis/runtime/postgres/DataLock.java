package maxis.runtime.postgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps every other program away from a data directory, for as long as this one lives: the system
 * lets go of it when we die, however we die.
 *
 * <p>A program loses a lock of this kind when it closes <em>any</em> channel to the file, so
 * nothing else here may open it, not even to read it.
 */
final class DataLock implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DataLock.class);
    static final String NAME = "maxis.lock";

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock take(Path dataDirectory) {
        var file = dataDirectory.resolve(NAME);
        synchronized (DataLock.class) {
            try {
                if (isOpenHere(file)) {
                    throw taken(Long.toString(ProcessHandle.current().pid()));
                }
                return take(open(file), file);
            } catch (IOException cause) {
                throw Diagnosis.of("The data directory could not be locked", dataDirectory, cause);
            }
        }
    }

    private static DataLock take(FileChannel channel, Path file) throws IOException {
        if (channel.tryLock() == null) {
            channel.close();
            throw taken(Files.readString(file).strip());
        }
        var pid = Long.toString(ProcessHandle.current().pid()) + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
        return new DataLock(channel);
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static boolean isOpenHere(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        var real = file.toRealPath();
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.anyMatch(descriptor -> leadsTo(descriptor, real));
        }
    }

    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file);
        } catch (IOException _) {
            // It was closed while we looked.
            return false;
        }
    }

    private static PostgresFault taken(String process) {
        return new PostgresFault(
                "Maxis already runs with this data directory (process " + process + ").",
                "Stop it, or choose another data directory.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException cause) {
            log.warn(
                    "The lock of the data directory could not be given back: {}", cause.toString());
        }
    }
}
