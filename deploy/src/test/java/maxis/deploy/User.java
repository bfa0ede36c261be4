package maxis.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Who runs the tests, and as whom they can run something else. */
final class User {
    static final int NOBODY = 65_534;

    private User() {}

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** What to put before a command that shall run without root's powers. */
    static String[] asNobody() {
        return new String[] {"setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"};
    }

    /** A directory that everybody may enter. */
    static Path openTo(Path directory) {
        Tree.permit(directory, "a+rx");
        return directory;
    }

    /** False for a process that is dead and only waits for somebody to notice. */
    static boolean isRunning(ProcessHandle process) {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.noneMatch(line -> line.startsWith("State:\tZ"));
        } catch (java.nio.file.NoSuchFileException gone) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
