package maxis.runtime.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The processes of the servers of one data directory. All of them work in it, and no other process
 * that does looks like one, so that neither a stale number nor an operator's shell is taken for
 * one.
 */
record Residents(Path cluster) {
    static Residents of(Path cluster) throws IOException {
        return new Residents(cluster.toRealPath());
    }

    List<Long> all() {
        try (var processes = Files.list(Path.of("/proc"))) {
            return processes
                    .map(process -> process.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::valueOf)
                    .filter(this::include)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    boolean isEmpty() {
        return all().isEmpty();
    }

    /** False for a dead process that nobody has collected yet: it works nowhere any more. */
    boolean include(long pid) {
        var process = Path.of("/proc", Long.toString(pid));
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster)
                    && isPostgres(Files.readString(process.resolve("cmdline")));
        } catch (IOException _) {
            return false;
        }
    }

    /** True when a process has this number of which we can tell that it is none of ours. */
    boolean exclude(long pid) {
        try {
            Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"));
        } catch (AccessDeniedException _) {
            return false;
        } catch (NoSuchFileException _) {
            return Files.exists(Path.of("/proc", Long.toString(pid)));
        } catch (IOException _) {
            return false;
        }
        return !include(pid);
    }

    private static boolean isPostgres(String commandLine) {
        var first = commandLine.split("\0", 2)[0];
        return first.startsWith("postgres:") || first.endsWith("/postgres");
    }
}
