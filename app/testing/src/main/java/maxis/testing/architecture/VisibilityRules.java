package maxis.testing.architecture;

import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a cog shows of itself. */
final class VisibilityRules {
    private static final Pattern COG = Pattern.compile("maxis\\.cog\\.\\w+");
    private static final Pattern INSIDE_COG = Pattern.compile("maxis\\.cog\\.\\w+\\..+");

    static final Rule ONLY_THE_COG_IS_PUBLIC =
            Rule.of(
                    "in the package of a cog only classes named …Cog are public",
                    "whatever is public will be used from elsewhere",
                    codebase ->
                            publicTypes(codebase, COG)
                                    .filter(type -> !type.getSimpleName().endsWith("Cog"))
                                    .map(type -> type.getName() + " is public"));

    static final Rule ONE_FACADE_FOR_EACH_FEATURE =
            Rule.of(
                    "in a package inside a cog at most one top-level type is public",
                    "a feature that shows two faces is two features or hides nothing",
                    VisibilityRules::secondFacades);

    static final List<Rule> ALL = List.of(ONLY_THE_COG_IS_PUBLIC, ONE_FACADE_FOR_EACH_FEATURE);

    private VisibilityRules() {}

    private static Stream<String> secondFacades(Codebase codebase) {
        return publicTypes(codebase, INSIDE_COG)
                .collect(groupingBy(JavaClass::getPackageName))
                .values()
                .stream()
                .filter(types -> types.size() > 1)
                .map(types ->
                        "All public: " + types.stream().map(JavaClass::getName).sorted().toList());
    }

    private static Stream<JavaClass> publicTypes(Codebase codebase, Pattern packages) {
        return codebase.main().stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> packages.matcher(type.getPackageName()).matches());
    }
}
