package maxis.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents of a repository, and what in them is not so. Each answer is a line for a person.
 */
final class Documents {
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "data", "node_modules");
    private static final Pattern COMMAND = Pattern.compile("\\./maxis ([a-z][\\w-]*)");
    private static final Pattern DECLARED = Pattern.compile("name = \"([a-z][\\w-]*)\"");
    private static final Pattern SCRIPTED = Pattern.compile("(?m)^([a-z]+)_command\\(\\)");
    private static final Pattern VARIABLE = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\\b");
    private static final Pattern ORIGIN = Pattern.compile("(?://|--) (\\S+/\\S+)\\n");

    private final Path root;
    private final List<MarkdownPage> pages;

    Documents(Path root) {
        this.root = root;
        try (var files = Files.walk(root)) {
            this.pages =
                    files.filter(file -> file.toString().endsWith(".md"))
                            .filter(this::isOurs)
                            .sorted()
                            .map(MarkdownPage::read)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<MarkdownPage> pages() {
        return pages;
    }

    List<String> brokenLinks() {
        return complaints(
                page -> page.links().stream().filter(link -> !leadsSomewhere(page, link)));
    }

    List<String> unknownCommands() {
        var known = new HashSet<>(Set.of("help"));
        sources("app/runtime/src/main/java/maxis/runtime/cli", "Command.java")
                .forEach(page -> page.words(DECLARED).forEach(known::add));
        sources("deploy", "commands.sh").forEach(page -> page.words(SCRIPTED).forEach(known::add));
        return complaints(page -> page.words(COMMAND).filter(word -> !known.contains(word)));
    }

    /** Variables that neither the program nor its script reads. */
    List<String> unknownVariables() {
        var known =
                Stream.of(
                                Stream.of(root.resolve(".env.example"), root.resolve("maxis")),
                                sources("deploy", ".sh").map(MarkdownPage::file))
                        .flatMap(files -> files)
                        .filter(Files::exists)
                        .flatMap(file -> MarkdownPage.read(file).words(VARIABLE))
                        .collect(Collectors.toSet());
        return complaints(page -> page.words(VARIABLE).filter(word -> !known.contains(word)));
    }

    /** Code that names the file it is taken from and does not stand there. */
    List<String> strayQuotes() {
        return complaints(page ->
                page.blocks().stream()
                        .map(MarkdownPage.Block::code)
                        .map(MarkdownPage::flat)
                        .filter(this::isStray)
                        .map(code -> code.lines().findFirst().orElse("")));
    }

    private boolean isStray(String code) {
        var origin = ORIGIN.matcher(code);
        if (!origin.lookingAt()) {
            return false;
        }
        var file = root.resolve(origin.group(1));
        return !Files.exists(file)
                || !MarkdownPage.flat(MarkdownPage.read(file).text())
                        .contains(code.substring(origin.end()));
    }

    private boolean leadsSomewhere(MarkdownPage page, String link) {
        var parts = link.split("#", 2);
        var folder = page.file().resolveSibling("");
        var file = parts[0].isEmpty() ? page.file() : folder.resolve(parts[0]).normalize();
        return Files.exists(file)
                && (parts.length == 1 || MarkdownPage.read(file).anchors().contains(parts[1]));
    }

    private List<String> complaints(Function<MarkdownPage, Stream<String>> wrong) {
        return pages.stream()
                .flatMap(page ->
                        wrong.apply(page).map(what -> root.relativize(page.file()) + ": " + what))
                .toList();
    }

    private Stream<MarkdownPage> sources(String folder, String ending) {
        var place = root.resolve(folder);
        if (!Files.isDirectory(place)) {
            return Stream.empty();
        }
        try (var files = Files.list(place)) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .map(MarkdownPage::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs(Path file) {
        for (var part : root.relativize(file)) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }
}
