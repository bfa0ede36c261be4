package maxis.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cog that a document tells how to write: files with what is in them, and lines that go into
 * files that are there.
 */
record Tutorial(List<NewFile> files, List<Insertion> insertions) {
    /** The rest of the paragraph, then the block. */
    private static final String BLOCK =
            "[^\\n]*(?:\\n(?!```)[^\\n]+)*\\n\\n```\\w+\\n(?<code>.*?)^```$";

    private static final Pattern FILE =
            Pattern.compile("(?ms)^\\*\\*`(?<path>[^`]+)`\\*\\*" + BLOCK);
    private static final Pattern INSERTION =
            Pattern.compile(
                    "(?ms)^\\*\\*In `(?<file>[^`]+)`, (?<side>above|below) `(?<anchor>[^`]+)`\\*\\*"
                            + BLOCK);

    /** A file to be made. */
    record NewFile(String path, String content) {}

    /** Lines to be put above or below a line that stands once in a file. */
    record Insertion(String file, boolean isAbove, String anchor, List<String> lines) {
        private void apply(Path root) {
            var all = read(root);
            var places = all.stream().map(String::strip).toList();
            int place = places.indexOf(anchor);
            if (place < 0 || place != places.lastIndexOf(anchor)) {
                throw new AssertionError(file + " does not have one line " + anchor);
            }
            all.addAll(isAbove ? place : place + 1, lines);
            write(root, all);
        }

        private void takeBack(Path root) {
            var all = read(root);
            int place = Collections.indexOfSubList(all, lines);
            all.subList(place, place + lines.size()).clear();
            write(root, all);
        }

        private List<String> read(Path root) {
            try {
                return new ArrayList<>(Files.readAllLines(root.resolve(file)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private void write(Path root, List<String> all) {
            try {
                Files.write(root.resolve(file), all);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    static Tutorial of(MarkdownPage page) {
        var files =
                FILE.matcher(page.text())
                        .results()
                        .map(found -> new NewFile(found.group("path"), found.group("code")))
                        .toList();
        var insertions =
                INSERTION
                        .matcher(page.text())
                        .results()
                        .map(found ->
                                new Insertion(
                                        found.group("file"),
                                        found.group("side").equals("above"),
                                        found.group("anchor"),
                                        found.group("code").lines().toList()))
                        .toList();
        return new Tutorial(files, insertions);
    }

    /** Does what the document says. */
    void follow(Path root) {
        files.forEach(file -> make(root.resolve(file.path()), file.content()));
        insertions.forEach(insertion -> insertion.apply(root));
    }

    /** Deletes the folders and the lines. */
    void takeOut(Path root) {
        files.stream()
                .map(file -> root.resolve(file.path()).getParent())
                .map(folder -> topOf(root, folder))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(Tree::delete);
        insertions.forEach(insertion -> insertion.takeBack(root));
    }

    /** The folder of the cog: {@code modules/pulse}. */
    private static Path topOf(Path root, Path folder) {
        return root.resolve(root.relativize(folder).subpath(0, 2));
    }

    private static void make(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
