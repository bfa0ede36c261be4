package maxis.testing;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL servers where the packages of distributions put them. */
final class InstalledPrograms {
    private static final int OLDEST_SUPPORTED = 15;
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final Path FEDORA = Path.of("/usr");

    private InstalledPrograms() {}

    /** The directory above the programs of the oldest version that we support. */
    static Optional<Path> oldest() {
        return Stream.concat(children(DEBIAN), children(FEDORA))
                .filter(directory -> Files.isExecutable(directory.resolve("bin/postgres")))
                .filter(directory -> version(directory) >= OLDEST_SUPPORTED)
                .min(comparingInt(InstalledPrograms::version));
    }

    private static Stream<Path> children(Path parent) {
        try (var children = Files.list(parent)) {
            return children.toList().stream();
        } catch (IOException missing) {
            return Stream.empty();
        }
    }

    private static int version(Path directory) {
        var name = directory.getFileName().toString().replaceFirst("^pgsql-", "");
        return name.matches("\\d{1,3}") ? Integer.parseInt(name) : 0;
    }
}
