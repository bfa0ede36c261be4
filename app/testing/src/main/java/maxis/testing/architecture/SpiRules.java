package maxis.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

/** The shape of what cogs see. */
final class SpiRules {
    private static final int MOST_METHODS = 7;

    /**
     * As long as the list of what a cog can contribute, and nobody but the runtime implements it.
     */
    private static final Set<String> EXEMPT = Set.of("maxis.spi.CogBinder");

    static final Rule SMALL_INTERFACES =
            Rule.forMain(
                    classes()
                            .that()
                            .resideInAPackage("maxis.spi..")
                            .and()
                            .areInterfaces()
                            .should(
                                    Conditions.nothing(
                                            "ask for at most " + MOST_METHODS + " methods",
                                            SpiRules::tooMany))
                            .because("a contract that is small can be faked, explained and kept"));

    static final Rule DOCUMENTED_TYPES =
            Rule.of(
                    "every public type of the SPI has a comment",
                    "an author of a cog has nothing else to rely on",
                    codebase ->
                            codebase.mainSources()
                                    .filter(source -> source.isIn("maxis.spi"))
                                    .flatMap(SpiRules::undocumented));

    static final List<Rule> ALL = List.of(SMALL_INTERFACES, DOCUMENTED_TYPES);

    private SpiRules() {}

    private static Stream<String> tooMany(JavaClass type) {
        var asked =
                Stream.concat(Stream.of(type), type.getAllRawInterfaces().stream())
                        .flatMap(owner -> owner.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(ABSTRACT))
                        .map(SpiRules::signature)
                        .distinct()
                        .count();
        return asked <= MOST_METHODS || type.isAnnotation() || EXEMPT.contains(type.getName())
                ? Stream.empty()
                : Stream.of(type.getName() + " asks for " + asked + " methods");
    }

    private static String signature(JavaMethod method) {
        return method.getName() + method.getRawParameterTypes();
    }

    private static Stream<String> undocumented(Source source) {
        return source.topLevelTypes()
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .filter(type -> !source.hasJavadoc(type))
                .map(type -> source.at(type) + type.getSimpleName() + " has no comment");
    }
}
