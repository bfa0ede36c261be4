package maxis.testing.architecture;

import static java.util.Comparator.comparingInt;

import com.sun.source.tree.MethodTree;

import java.util.List;
import java.util.stream.Stream;

/** How long files and methods may be. */
final class SizeRules {
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 60;
    private static final int HIGHEST_MEDIAN = 80;
    private static final int HIGHEST_NINETIETH = 200;

    static final Rule SHORT_FILES =
            Rule.of(
                    "no file is longer than " + LONGEST_FILE + " lines",
                    "a file that long tells more than one story",
                    codebase ->
                            codebase.sources()
                                    .filter(source -> source.lines() > LONGEST_FILE)
                                    .map(SizeRules::described));

    static final Rule SHORT_METHODS =
            Rule.of(
                    "no method is longer than " + LONGEST_METHOD + " lines",
                    "it must fit on a screen and in a head",
                    codebase -> codebase.sources().flatMap(SizeRules::longMethods));

    static final Rule SHORT_AS_A_WHOLE =
            Rule.of(
                    "half of the files are under 80 lines and nine in ten under 200",
                    "limits alone invite to fill them",
                    SizeRules::swollen);

    static final List<Rule> ALL = List.of(SHORT_FILES, SHORT_METHODS, SHORT_AS_A_WHOLE);

    private SizeRules() {}

    private static Stream<String> longMethods(Source source) {
        return source.all(MethodTree.class)
                .filter(method -> source.span(method) > LONGEST_METHOD)
                .map(method ->
                        "%s%s takes %d lines"
                                .formatted(
                                        source.at(method), method.getName(), source.span(method)));
    }

    private static Stream<String> swollen(Codebase codebase) {
        var figures = Figures.ofFiles(codebase.sources());
        if (figures.median() <= HIGHEST_MEDIAN && figures.ninetieth() <= HIGHEST_NINETIETH) {
            return Stream.empty();
        }
        var longest =
                codebase.sources()
                        .sorted(comparingInt(Source::lines).reversed())
                        .limit(5)
                        .map(SizeRules::described)
                        .toList();
        return Stream.of("Files: " + figures + "; longest " + longest);
    }

    private static String described(Source source) {
        return source.document().name() + " has " + source.lines() + " lines";
    }
}
