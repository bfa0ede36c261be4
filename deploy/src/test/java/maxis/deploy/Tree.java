package maxis.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Directories and all that is in them, with the tools that keep owners and modes. */
final class Tree {
    private Tree() {}

    static void copy(Path from, Path to) {
        run("cp", "-a", from.toString(), to.toString());
    }

    /** The same directories with links to the files. */
    static void link(Path from, Path to) {
        run("cp", "-as", from.toString(), to.toString());
    }

    static void own(Path tree, int user) {
        run("chown", "-R", user + ":" + user, tree.toString());
    }

    static void permit(Path file, String mode) {
        run("chmod", mode, file.toString());
    }

    static void delete(Path tree) {
        run("rm", "-rf", tree.toString());
    }

    private static void run(String... command) {
        if (!succeeds(command)) {
            throw new IllegalStateException("Failed: " + String.join(" ", command));
        }
    }

    static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
