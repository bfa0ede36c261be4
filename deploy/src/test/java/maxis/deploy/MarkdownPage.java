package maxis.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document, cut into what the checks ask for. */
record MarkdownPage(Path file, String text) {
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^ *```(?<language>\\w*)\\n(?<code>.*?)^ *```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    /** A piece of code that the document shows. */
    record Block(String language, String code) {}

    static MarkdownPage read(Path file) {
        try {
            return new MarkdownPage(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(found -> new Block(found.group("language"), found.group("code")))
                .toList();
    }

    List<String> headings() {
        return HEADING.matcher(prose()).results().map(found -> found.group(1)).toList();
    }

    /** What a link to a heading says after its number sign. */
    List<String> anchors() {
        return headings().stream()
                .map(heading ->
                        heading.toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                                .replace(' ', '-'))
                .toList();
    }

    /** Where its links lead, those to other machines aside. */
    List<String> links() {
        return LINK.matcher(prose())
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .toList();
    }

    /** The words of a kind that stand anywhere in it, each once. */
    Stream<String> words(Pattern pattern) {
        return pattern.matcher(text).results().map(MarkdownPage::word).distinct();
    }

    private static String word(MatchResult found) {
        return found.groupCount() == 0 ? found.group() : found.group(1);
    }

    private String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }

    /** The lines of some code without their indentation, so that an excerpt can be found. */
    static String flat(String code) {
        return code.strip().lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
