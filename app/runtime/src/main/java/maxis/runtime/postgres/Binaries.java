package maxis.runtime.postgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

/** The programs of one version: unpacked by us, or installed on the machine. */
record Binaries(Path directory) {
    private static final Logger log = LoggerFactory.getLogger(Binaries.class);
    private static final String TEMPORARY = ".unpacking-";
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    Path postgres() {
        return directory.resolve("bin/postgres");
    }

    Path initdb() {
        return directory.resolve("bin/initdb");
    }

    /** The version in which data directories differ, as {@code PG_VERSION} writes it. */
    String major() throws IOException {
        var answer = Command.run(List.of(postgres().toString(), "--version")).output();
        var version = VERSION.matcher(answer);
        if (!version.find()) {
            throw new PostgresFault(
                    postgres() + " does not tell its version, but says: " + answer.strip(),
                    "Install it again.");
        }
        return version.group(1);
    }

    /** Unpacks unless that has been done; each version has a directory of its own. */
    static Binaries in(Path parent, Archive archive) {
        try {
            var binaries = new Binaries(parent.resolve(archive.key()));
            if (!Files.isDirectory(binaries.directory)) {
                Files.createDirectories(parent);
                binaries.unpackAlone(archive);
            }
            return binaries;
        } catch (IOException cause) {
            throw Diagnosis.of("The programs of PostgreSQL could not be unpacked", parent, cause);
        }
    }

    /**
     * One at a time on this machine: the file lock keeps other programs out, the monitor our
     * threads.
     */
    private void unpackAlone(Archive archive) throws IOException {
        var parent = directory.resolveSibling("");
        synchronized (Binaries.class) {
            try (var channel =
                            FileChannel.open(
                                    parent.resolve(".lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (!Files.isDirectory(directory)) {
                    Trees.deleteStartingWith(parent, TEMPORARY);
                    unpack(archive, Files.createTempDirectory(parent, TEMPORARY));
                }
            }
        }
    }

    private void unpack(Archive archive, Path temporary) throws IOException {
        log.info("Unpacking PostgreSQL into {} (once)", directory);
        try (var packed = archive.open()) {
            Tar.unpack(packed, temporary);
            // A rename reaches the disk before the files do; a power cut must not leave empty
            // programs.
            Command.succeeds("sync", "-f", temporary.toString());
            Trees.putInPlace(temporary, directory);
        } catch (IOException cause) {
            Trees.delete(temporary);
            throw cause;
        }
    }
}
