package maxis.testing.architecture;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What no file of the repository may say. The forbidden words are put together from pieces here,
 * because this file is read as well.
 */
final class DocumentRules {
    static final Rule NO_MACHINE_PATHS =
            forbids(
                    "names a path of the machine it was written on",
                    "nobody else has that machine",
                    "(?<![\\w.~-])/(" + "work|root" + ")/",
                    "/tmp/" + "bash");

    static final Rule NO_REGISTRY_HOSTS =
            forbids(
                    "names the host of a package registry",
                    "where packages come from is the choice of whoever builds",
                    host("repo1?", "maven"),
                    host("(central|oss)", "sonatype"),
                    host("plugins", "gradle"),
                    host("jitpack", "io"),
                    host("registry", "(npmjs|yarnpkg)"),
                    host("(deb|security)", "debian"),
                    host("archive", "ubuntu"),
                    host("pypi", "org"),
                    host("pythonhosted", "org"),
                    host("crates", "io"),
                    host("proxy", "golang"),
                    host("rubygems", "org"));

    static final Rule NOTHING_LEFT_FOR_LATER =
            forbids(
                    "holds a note to do something later",
                    "what is missing belongs where work is planned",
                    "\\b(TO" + "DO|FIX" + "ME)\\b",
                    "(//|#|--|\\*)\\s*XX" + "X\\b");

    static final List<Rule> ALL =
            List.of(NO_MACHINE_PATHS, NO_REGISTRY_HOSTS, NOTHING_LEFT_FOR_LATER);

    private DocumentRules() {}

    private static String host(String name, String domain) {
        return "\\b" + name + "\\." + domain + "\\b";
    }

    private static Rule forbids(String what, String because, String... patterns) {
        var forbidden = Pattern.compile(String.join("|", patterns));
        return Rule.of(
                "no file " + what,
                because,
                codebase -> codebase.documents().flatMap(document -> places(document, forbidden)));
    }

    private static Stream<String> places(Document document, Pattern forbidden) {
        var text = document.text();
        if (text.indexOf('\0') >= 0 || !forbidden.matcher(text).find()) {
            return Stream.empty();
        }
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> forbidden.matcher(lines.get(line)).find())
                .mapToObj(line ->
                        document.name() + ":" + (line + 1) + ": " + lines.get(line).strip());
    }
}
