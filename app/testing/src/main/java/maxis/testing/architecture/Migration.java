package maxis.testing.architecture;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of SQL in the folder of its owner, reduced to its words and to what it creates. */
record Migration(String name, Set<String> words, Set<String> creations) {
    private static final Pattern PLACE =
            Pattern.compile("schema/(?<owner>[^/]+)/(?<file>.+\\.sql)");
    private static final Pattern FILE =
            Pattern.compile("V(?<version>\\d{8}_\\d{4})__[a-z0-9]+(_[a-z0-9]+)+\\.sql");
    private static final Pattern CALLBACK = Pattern.compile("afterMigrate(__[a-z0-9_]+)?\\.sql");
    private static final DateTimeFormatter VERSION =
            DateTimeFormatter.ofPattern("uuuuMMdd_HHmm", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern PROSE =
            Pattern.compile("--[^\n]*|/\\*.*?\\*/|'(?:[^']|'')*'", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern CREATION =
            Pattern.compile(
                    "create\\s+(?:or\\s+replace\\s+)?(?:unlogged\\s+|materialized\\s+)?"
                            + "(?<kind>table|view|sequence|type|domain|function|procedure)\\s+"
                            + "(?:if\\s+not\\s+exists\\s+)?(?:public\\.)?\"?(?<thing>\\w+)");

    static boolean isOne(Document document) {
        return PLACE.matcher(document.name()).matches();
    }

    static Migration of(Document document) {
        var sql = PROSE.matcher(document.text().toLowerCase(Locale.ROOT)).replaceAll(" ");
        var forAll = ownerOf(document.name()).equals("runtime");
        var words = WORD.matcher(sql).results().map(found -> found.group());
        var creations =
                CREATION.matcher(sql)
                        .results()
                        .filter(found -> !forAll || !found.group("kind").equals("function"))
                        .map(found -> found.group("thing"));
        return new Migration(
                document.name(),
                words.collect(Collectors.toUnmodifiableSet()),
                creations.collect(Collectors.toUnmodifiableSet()));
    }

    String owner() {
        return ownerOf(name);
    }

    boolean isWellNamed() {
        return CALLBACK.matcher(file()).matches() || (!version().isEmpty() && isATime(version()));
    }

    /** Empty for callbacks and for names that say none. */
    String version() {
        var matcher = FILE.matcher(file());
        return matcher.matches() ? matcher.group("version") : "";
    }

    /** What another owner created and this file mentions all the same. */
    Stream<String> trespassesOn(Migration other) {
        return other.owner().equals(owner())
                ? Stream.empty()
                : other.creations().stream()
                        .filter(words::contains)
                        .map(thing -> name + " mentions " + thing + " of " + other.owner());
    }

    private String file() {
        return name.substring(name.indexOf('/', "schema/".length()) + 1);
    }

    private static String ownerOf(String name) {
        return name.substring("schema/".length(), name.indexOf('/', "schema/".length()));
    }

    private static boolean isATime(String version) {
        try {
            LocalDateTime.parse(version, VERSION);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
