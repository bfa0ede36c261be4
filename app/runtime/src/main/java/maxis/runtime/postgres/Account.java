package maxis.runtime.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** With whose rights the server runs. PostgreSQL refuses the superuser, Maxis does not. */
sealed interface Account {
    /** The words before a command that make it run with these rights; it keeps its process id. */
    List<String> prefix();

    default List<String> running(String... command) {
        return Stream.concat(prefix().stream(), Stream.of(command)).toList();
    }

    /** Makes the server the owner of a file, or of a directory and all that is in it. */
    void own(Path tree) throws IOException;

    /** Our own: we are not the superuser. */
    record Ours() implements Account {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void own(Path tree) {}
    }

    /**
     * The superuser without any of its powers, in a user namespace where it has no name. Files stay
     * its own.
     */
    record Powerless() implements Account {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "-U");
        }

        @Override
        public void own(Path tree) {}
    }

    /** Another user, to whom the data are given. */
    record Other(int user, int group) implements Account {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups");
        }

        @Override
        public void own(Path tree) throws IOException {
            if (number(tree, "uid") == user) {
                return;
            }
            Files.walkFileTree(
                    tree,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path directory, BasicFileAttributes attributes) throws IOException {
                            return give(directory);
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            return give(file);
                        }
                    });
        }

        private FileVisitResult give(Path path) throws IOException {
            Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
            return FileVisitResult.CONTINUE;
        }
    }

    /** The account for data that exist: whoever owns them keeps them. */
    static Account forData(Path data) throws IOException {
        if (number(Path.of("/proc/self"), "uid") != 0) {
            return new Ours();
        }
        var owner = number(data, "uid");
        return owner == 0 ? insteadOfSuperuser() : new Other(owner, number(data, "gid"));
    }

    private static Account insteadOfSuperuser() throws IOException {
        var powerless = new Powerless();
        if (works(powerless)) {
            return powerless;
        }
        var nobody = nobody();
        if (works(nobody)) {
            return nobody;
        }
        throw new PostgresFault(
                "PostgreSQL does not run as root, and here neither unshare nor setpriv can take"
                        + " root's rights away.",
                "Start Maxis as another user, or give the address of a server in DATABASE_URL.");
    }

    static Other nobody() throws IOException {
        try (var users = Files.lines(Path.of("/etc/passwd"))) {
            return users.map(line -> line.split(":", -1))
                    .filter(user -> user.length > 3 && user[0].equals("nobody"))
                    .map(user -> new Other(Integer.parseInt(user[2]), Integer.parseInt(user[3])))
                    .findFirst()
                    .orElse(new Other(65534, 65534));
        }
    }

    private static boolean works(Account account) {
        return Command.succeeds(account.running("true").toArray(String[]::new));
    }

    private static int number(Path path, String attribute) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:" + attribute);
    }
}
