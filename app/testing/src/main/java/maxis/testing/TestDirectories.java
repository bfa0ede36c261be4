package maxis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/** Directories that last as long as the test JVM, and what must end before they go. */
final class TestDirectories {
    private static final Deque<Runnable> ENDINGS = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestDirectories::end));
    }

    private TestDirectories() {}

    /** An empty directory that is deleted when the JVM ends. */
    static Path forThisJvm(String name) {
        try {
            var directory = Files.createTempDirectory("maxis-test-" + name);
            atTheEnd(() -> delete(directory));
            return directory;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A directory that test JVMs of this user share and that stays. */
    static Path shared(String name) {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "maxis-test-" + System.getProperty("user.name"),
                name);
    }

    /** Runs when the JVM ends; what was added last runs first. */
    static synchronized void atTheEnd(Runnable ending) {
        ENDINGS.push(ending);
    }

    private static synchronized void end() {
        ENDINGS.forEach(Runnable::run);
    }

    private static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> {
                        try {
                            Files.deleteIfExists(file);
                        } catch (IOException failed) {
                            throw new UncheckedIOException(failed);
                        }
                    });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
