package maxis.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.sun.source.tree.MethodTree;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that say what a thing is. */
final class NameRules {
    static final Rule TELLING_CLASS_NAMES =
            Rule.forMainAndTests(
                    noClasses()
                            .should()
                            .haveNameMatching(
                                    ".*(Manager|Helper|Util|Utils|Impl|Base|Service|Processor)")
                            .orShould()
                            .haveNameMatching("(.*[.$])?Abstract[A-Z][^.$]*")
                            .because("such a name fits any class and therefore tells nothing"));

    static final Rule TELLING_PACKAGE_NAMES =
            Rule.forMainAndTests(
                    noClasses()
                            .should()
                            .resideInAnyPackage(
                                    "..util..",
                                    "..utils..",
                                    "..common..",
                                    "..helper..",
                                    "..helpers..",
                                    "..misc..")
                            .because("that is where things go to be forgotten"));

    static final Rule NO_GET_PREFIX =
            Rule.of(
                    "no method of ours is named get…",
                    "a value is named by what it is; names that a library dictates are overrides",
                    codebase -> codebase.mainSources().flatMap(NameRules::getters));

    static final Rule EVERY_PACKAGE_TELLS_ITS_STORY =
            Rule.of(
                    "every package has a package-info with a comment and @NullMarked",
                    "nullness is checked per package and the comment holds the package's story",
                    NameRules::untoldPackages);

    static final List<Rule> ALL =
            List.of(
                    TELLING_CLASS_NAMES,
                    TELLING_PACKAGE_NAMES,
                    NO_GET_PREFIX,
                    EVERY_PACKAGE_TELLS_ITS_STORY);

    private NameRules() {}

    private static Stream<String> getters(Source source) {
        return source.all(MethodTree.class)
                .filter(method -> method.getName().toString().matches("get[A-Z].*"))
                .filter(method -> !isOverride(method))
                .map(method -> source.at(method) + method.getName());
    }

    private static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    private static Stream<String> untoldPackages(Codebase codebase) {
        var told =
                codebase.sources()
                        .filter(Source::isPackageInfo)
                        .filter(source -> source.document().text().startsWith("/**"))
                        .filter(source -> source.document().text().contains("\n@NullMarked\n"))
                        .map(Source::packageName)
                        .collect(Collectors.toSet());
        return codebase.sources()
                .filter(source -> !told.contains(source.packageName()))
                .map(source -> source.document().name() + " is in a package without its story");
    }
}
