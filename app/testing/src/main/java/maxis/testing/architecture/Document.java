package maxis.testing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the repository. Its name is the path from the root, with slashes. */
record Document(String name, Path file) {
    private static final String MAIN = "src/main/java/";
    private static final String TEST = "src/test/java/";

    boolean isJava() {
        return name.endsWith(".java") && (name.contains(MAIN) || name.contains(TEST));
    }

    boolean isMain() {
        return name.contains(MAIN);
    }

    /** The folder of the module that a source belongs to. */
    String module() {
        return name.substring(0, name.indexOf(isMain() ? MAIN : TEST));
    }

    String text() {
        try {
            // Not UTF-8: a picture must not stop the reading, and the rules look for ASCII only.
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
