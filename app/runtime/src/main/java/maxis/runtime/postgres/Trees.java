package maxis.runtime.postgres;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Whole directories: made under another name, put in place at once, taken away. */
final class Trees {
    private static final Logger log = LoggerFactory.getLogger(Trees.class);

    private Trees() {}

    /** Makes a complete tree visible, for good: the name survives a power cut. */
    static void putInPlace(Path made, Path place) throws IOException {
        Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
        var parent = place.getParent();
        if (parent != null) {
            try (var directory = FileChannel.open(parent)) {
                directory.force(true);
            }
        }
    }

    /** Takes away what attempts that were killed have left. What cannot go now goes next time. */
    static void deleteStartingWith(Path parent, String prefix) throws IOException {
        for (var leftover : startingWith(parent, prefix)) {
            delete(leftover);
        }
    }

    static void delete(Path tree) {
        try {
            Files.walkFileTree(tree, new Deletion());
        } catch (IOException cause) {
            log.warn("{} could not be deleted: {}", tree, cause.toString());
        }
    }

    private static List<Path> startingWith(Path parent, String prefix) throws IOException {
        try (var children = Files.list(parent)) {
            return children.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException cause)
                throws IOException {
            if (cause != null) {
                throw cause;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
