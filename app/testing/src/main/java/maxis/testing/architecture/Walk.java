package maxis.testing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the files that belong to a repository: all but what its {@code .gitignore} names. Asking
 * git instead would fail in an unpacked archive and in a folder that belongs to somebody else.
 */
final class Walk {
    private final Path root;
    private final List<Pattern> ignored = new ArrayList<>();

    Walk(Path root) {
        this.root = root;
        ignored.add(Pattern.compile("\\.git/?"));
        ignoreLinesOf(root.resolve(".gitignore"));
    }

    List<Document> documents() {
        var found = new ArrayList<Document>();
        try {
            Files.walkFileTree(root, new Collector(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found);
    }

    private void ignoreLinesOf(Path gitignore) {
        if (!Files.exists(gitignore)) {
            return;
        }
        try (var lines = Files.lines(gitignore)) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Walk::pattern)
                    .forEach(ignored::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Understands names, leading and trailing slashes and the star, which is all that we use. */
    private static Pattern pattern(String line) {
        var rooted = line.startsWith("/");
        var glob = rooted ? line.substring(1) : line;
        var regex =
                Pattern.compile("\\*")
                        .splitAsStream(glob)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[^/]*"));
        var tail = glob.endsWith("*") ? "[^/]*/?" : "/?";
        return Pattern.compile((rooted ? "" : "(.*/)?") + regex + tail);
    }

    private final class Collector extends SimpleFileVisitor<Path> {
        private final List<Document> found;

        Collector(List<Document> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isIgnored(name(folder) + "/")
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isIgnored(name(file))) {
                found.add(new Document(name(file), file));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isIgnored(String name) {
            return ignored.stream().anyMatch(pattern -> pattern.matcher(name).matches());
        }

        private String name(Path path) {
            return root.relativize(path).toString().replace('\\', '/');
        }
    }
}
