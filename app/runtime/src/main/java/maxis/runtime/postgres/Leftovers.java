package maxis.runtime.postgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a program that was killed leaves in a data directory: a running server, or traces of one.
 */
final class Leftovers {
    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    /** Only for the holder of the directory's lock: a server found here has no program any more. */
    static void clear(Path cluster) throws IOException {
        var residents = Residents.of(cluster);
        var shutdown = new Shutdown(residents);
        var written = PidFile.read(cluster);
        written.map(PidFile::pid)
                .filter(residents::include)
                .ifPresent(pid -> {
                    log.info("Stopping the PostgreSQL of a program that was killed ({})", pid);
                    shutdown.end(pid);
                });
        shutdown.endOrphans();
        // PostgreSQL believes the number without a look at who has it now, and would not start.
        if (written.isPresent() && residents.exclude(written.get().pid())) {
            Files.deleteIfExists(cluster.resolve(PidFile.NAME));
        }
    }
}
