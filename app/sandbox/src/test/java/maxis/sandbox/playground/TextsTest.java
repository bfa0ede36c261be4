package maxis.sandbox.playground;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page says, it says in both languages, and all that it has to say it says. */
final class TextsTest {
    private static final Path FILES = Path.of("src/main/resources/maxis/sandbox/playground/page");
    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");
    private static final Pattern USED = Pattern.compile("\\bt\\('([a-z_.0-9]+)'");
    private static final Pattern COUNTED = Pattern.compile("\\bcount\\('([a-z_.]+)'");
    private static final Pattern FAULT = Pattern.compile("key: '(\\w+)'");

    private static Map<String, String> texts(String language) throws IOException {
        try (var lines =
                Files.lines(FILES.resolve("texts/playground." + language + ".properties"))) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> line.split("=", 2))
                    .collect(toMap(parts -> parts[0], parts -> parts[1]));
        }
    }

    private static String modules() throws IOException {
        try (var files = Files.walk(FILES)) {
            return files.filter(it -> it.toString().endsWith(".js"))
                    .map(TextsTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> values(String sentence) {
        return VALUE.matcher(sentence)
                .results()
                .map(it -> it.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        var french = texts("fr");
        var english = texts("en");

        assertThat(french.keySet()).isEqualTo(english.keySet());
        english.forEach((key, sentence) ->
                assertThat(values(french.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(values(sentence)));
        assertThat(Stream.concat(french.values().stream(), english.values().stream()))
                .noneMatch(String::isBlank);
    }

    @Test
    void everySentenceThatIsNamedIsThere() throws IOException {
        var known = texts("en").keySet();
        var modules = modules();

        assertThat(known).containsAll(found(USED, modules));
        found(COUNTED, modules)
                .forEach(key -> assertThat(known).contains(key + ".one", key + ".many"));
        found(FAULT, read(FILES.resolve("pages/trouble.js")))
                .forEach(key -> assertThat(known).contains("fault." + key));
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        var modules = modules();

        assertThat(texts("en").keySet())
                .allMatch(key ->
                        Stream.of("'", "`").anyMatch(quote -> modules.contains(quote + key + quote))
                                || key.matches(
                                        "(joined|fault|counted|moderation)\\..+|.+\\.(one|many)"));
    }
}
