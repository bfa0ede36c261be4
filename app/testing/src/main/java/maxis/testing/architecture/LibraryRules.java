package maxis.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

import java.util.List;
import java.util.stream.Stream;

/** Behind which wall each library lives. */
final class LibraryRules {
    static final Rule JDA =
            only(
                    "net.dv8tion",
                    "cogs speak in values, so their tests need no Discord",
                    "maxis.runtime");

    static final Rule UNDERTOW =
            only("io.undertow", "routes are values of the SPI", "maxis.runtime", "maxis.sandbox");

    static final Rule STRIPE = only("com.stripe", "one cog deals with payments", "maxis.cog.shop");

    static final Rule LANGCHAIN =
            only("dev.langchain4j", "the model is a port of the SPI", "maxis.runtime");

    static final Rule GENAI =
            only("com.google.genai", "the model is a port of the SPI", "maxis.runtime");

    static final Rule GUICE =
            only(
                    "com.google.inject",
                    "cogs bind through CogBinder",
                    "maxis.runtime",
                    "maxis.testing");

    static final Rule DB_SCHEDULER =
            only(
                    "com.github.kagkarlsson",
                    "jobs are values of the SPI",
                    "maxis.runtime.job",
                    "maxis.testing");

    static final Rule PLAYWRIGHT =
            only("com.microsoft.playwright", "its driver is large", "maxis.browser");

    static final Rule WEBAUTHN =
            only(
                    "com.webauthn4j",
                    "one class asks whether a passkey is right",
                    "maxis.runtime.identity.passkey");

    static final Rule QR_CODES =
            only("io.nayuki.qrcodegen", "one class draws it", "maxis.runtime.identity.factor");

    static final Rule JDBI =
            Rule.forMain(
                    noClasses()
                            .that(
                                    outside("maxis.runtime", "maxis.spi.storage", "maxis.testing")
                                            .and(notInAStore()))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.jdbi..")
                            .because("SQL has one place in each feature, its store"));

    static final List<Rule> ALL =
            List.of(
                    JDA,
                    UNDERTOW,
                    STRIPE,
                    LANGCHAIN,
                    GENAI,
                    GUICE,
                    DB_SCHEDULER,
                    PLAYWRIGHT,
                    WEBAUTHN,
                    QR_CODES,
                    JDBI);

    private LibraryRules() {}

    private static Rule only(String library, String because, String... homes) {
        return Rule.forMain(
                noClasses()
                        .that(outside(homes))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library + "..")
                        .because(because));
    }

    private static DescribedPredicate<JavaClass> outside(String... homes) {
        return DescribedPredicate.describe(
                "live outside " + List.of(homes),
                type -> Stream.of(homes).noneMatch(home -> Conditions.isIn(type, home)));
    }

    private static DescribedPredicate<JavaClass> notInAStore() {
        return DescribedPredicate.describe(
                "are no stores",
                type -> !Conditions.outermost(type).getSimpleName().endsWith("Store"));
    }
}
