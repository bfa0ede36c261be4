package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk that holds little, seen only by what enters it. Only root can have one. */
final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 4096;

    private final Process keeper;

    private SmallDisk(Process keeper) {
        this.keeper = keeper;
    }

    static boolean isPossible() {
        return User.isRoot()
                && Tree.succeeds("unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt");
    }

    /** Lies over a directory, empty, for as long as it is open. */
    static SmallDisk on(Path place, String size) {
        var mounting = "mount -t tmpfs -o size=$1 none \"$0\" && echo mounted && exec cat";
        try {
            var keeper =
                    new ProcessBuilder(
                                    "unshare", "-m", "sh", "-c", mounting, place.toString(), size)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            assertThat(keeper.inputReader().readLine()).isEqualTo("mounted");
            return new SmallDisk(keeper);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What to put before a command that shall find a directory written in stone. */
    static String[] readOnly(Path place) {
        var mounting =
                "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\"";
        return new String[] {"unshare", "-m", "sh", "-c", mounting, place.toString()};
    }

    /** What to put before a command that shall see the disk. */
    String[] entered() {
        return new String[] {"nsenter", "--mount", "--target", Long.toString(keeper.pid())};
    }

    /** Where a path of those who see the disk lies for us. */
    Path path(Path inside) {
        return Path.of("/proc/" + keeper.pid() + "/root" + inside);
    }

    /** Leaves no room at all and answers the file that took it. */
    Path fill(Path inside) {
        var filler = path(inside).resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException full) {
            return filler;
        }
    }

    @Override
    public void close() {
        keeper.destroyForcibly();
    }
}
