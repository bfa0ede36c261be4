package maxis.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which part may name which. */
final class WallRules {
    static final Rule SPI_STANDS_ALONE =
            Rule.forMain(
                    classes()
                            .that()
                            .resideInAPackage("maxis.spi..")
                            .should(
                                    Conditions.nameOnly(
                                            "name only Java, nullness annotations and, for"
                                                    + " storage, Jdbi's Handle",
                                            WallRules::mayBeNamedBySpi))
                            .because("what the SPI depends on, every cog depends on, for ever"));

    static final Rule RUNTIME_KNOWS_NO_COG =
            wall("maxis.runtime", "the platform must stand with any set of cogs", "maxis.spi");

    static final Rule SANDBOX_STANDS_ALONE =
            wall("maxis.sandbox", "it plays the outside world, which knows nothing of us");

    static final Rule TESTING_KNOWS_NO_COG =
            wall(
                    "maxis.testing",
                    "the kit serves cogs that are not written yet",
                    "maxis.spi",
                    "maxis.runtime",
                    "maxis.sandbox");

    static final Rule BROWSER_STANDS_ALONE =
            wall("maxis.browser", "it opens any page, and who tests one brings it");

    static final Rule COGS_KNOW_ONLY_THE_SPI =
            Rule.forMain(
                    classes()
                            .that()
                            .resideInAPackage("maxis.cog..")
                            .should(
                                    Conditions.nameOnly(
                                            "name nothing of ours but the SPI and themselves",
                                            WallRules::mayBeNamedByCog))
                            .because("any cog can be taken out and the rest still compiles"));

    static final Rule NO_PACKAGE_CYCLES =
            Rule.forMain(
                    slices().matching("maxis.(**)")
                            .should()
                            .beFreeOfCycles()
                            .because("packages in a cycle are one package with a longer name"));

    static final List<Rule> ALL =
            List.of(
                    SPI_STANDS_ALONE,
                    RUNTIME_KNOWS_NO_COG,
                    SANDBOX_STANDS_ALONE,
                    TESTING_KNOWS_NO_COG,
                    BROWSER_STANDS_ALONE,
                    COGS_KNOW_ONLY_THE_SPI,
                    NO_PACKAGE_CYCLES);

    private static final Pattern COG = Pattern.compile("maxis\\.cog\\.\\w+");

    private WallRules() {}

    private static Rule wall(String part, String because, String... others) {
        var allowed = Stream.concat(Stream.of(part), Stream.of(others)).toList();
        return Rule.forMain(
                classes()
                        .that()
                        .resideInAPackage(part + "..")
                        .should(
                                Conditions.nameOnly(
                                        "name nothing of ours but " + allowed,
                                        (user, used) ->
                                                !isOurs(used)
                                                        || allowed.stream()
                                                                .anyMatch(other ->
                                                                        Conditions.isIn(
                                                                                used, other))))
                        .because(because));
    }

    private static boolean mayBeNamedBySpi(JavaClass user, JavaClass used) {
        return Stream.of("java", "org.jspecify", "maxis.spi")
                        .anyMatch(allowed -> Conditions.isIn(used, allowed))
                || used.isPrimitive()
                || (used.getName().equals("org.jdbi.v3.core.Handle")
                        && Conditions.isIn(user, "maxis.spi.storage"));
    }

    private static boolean mayBeNamedByCog(JavaClass user, JavaClass used) {
        var cog = COG.matcher(user.getPackageName());
        return !isOurs(used)
                || Conditions.isIn(used, "maxis.spi")
                || (cog.lookingAt() && Conditions.isIn(used, cog.group()));
    }

    private static boolean isOurs(JavaClass type) {
        return Conditions.isIn(type, "maxis");
    }
}
