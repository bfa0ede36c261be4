package maxis.runtime.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A server that another program of ours runs, for a command line that wants to join in. It listens
 * on 127.0.0.1; the password is that of the program that started it.
 */
public record RunningServer(int port, long pid) {
    /** Empty when none runs with this data directory, or it does not answer yet. */
    public static Optional<RunningServer> of(Path dataDirectory) {
        var cluster = ServerPlace.clusterOf(dataDirectory);
        try {
            if (!Files.isDirectory(cluster)) {
                return Optional.empty();
            }
            var residents = Residents.of(cluster);
            return PidFile.read(cluster)
                    .filter(PidFile::isReady)
                    .filter(file -> residents.include(file.pid()))
                    .map(file -> new RunningServer(file.port(), file.pid()));
        } catch (IOException cause) {
            throw Diagnosis.of("The data directory could not be read", dataDirectory, cause);
        }
    }
}
