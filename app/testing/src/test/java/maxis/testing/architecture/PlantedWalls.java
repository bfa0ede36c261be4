package maxis.testing.architecture;

import java.util.List;

/** Code that reaches through a wall. */
final class PlantedWalls {
    static final List<Planted> PARTS =
            List.of(
                    Planted.in(WallRules.SPI_STANDS_ALONE)
                            .refuses(
                                    "package maxis.spi; class ToRuntime { maxis.runtime.Engine a;"
                                            + " }",
                                    "package maxis.spi; class ToJdbi { org.jdbi.v3.core.Handle a;"
                                            + " }",
                                    "package maxis.spi.storage; class ToMoreJdbi {"
                                            + " org.jdbi.v3.core.Jdbi a; }",
                                    "package maxis.spi; class ToLibrary {"
                                            + " com.google.inject.Injector[] a; }",
                                    "package maxis.spi; class ToSql { void a() throws"
                                        + " java.lang.Exception {"
                                        + " javax.sql.DataSource.class.cast(null).toString(); } }")
                            .accepts(
                                    "package maxis.spi.storage; class Store {"
                                            + " org.jdbi.v3.core.Handle a; }",
                                    "package maxis.spi; class Plain { int[] a;"
                                            + " java.util.List<String[]> b; CogId c; }",
                                    "@org.jspecify.annotations.NullMarked package maxis.spi;"),
                    Planted.in(WallRules.RUNTIME_KNOWS_NO_COG)
                            .refuses(
                                    "package maxis.runtime; class ToCog {"
                                            + " maxis.cog.neighbour.NeighbourCog a; }",
                                    "package maxis.runtime; class ToKit {"
                                            + " java.util.List<maxis.testing.Kit> a; }",
                                    "package maxis.runtime; class ToSandbox { Object a() { return"
                                            + " new maxis.sandbox.Playground(); } }",
                                    "package maxis.runtime; class ToDeploy extends"
                                            + " maxis.deploy.Main {}")
                            .accepts(
                                    "package maxis.runtime; class Loads { maxis.spi.CogId a;"
                                            + " com.google.inject.Injector b; }"),
                    Planted.in(WallRules.SANDBOX_STANDS_ALONE)
                            .refuses("package maxis.sandbox; class ToSpi { maxis.spi.CogId a; }")
                            .accepts(
                                    "package maxis.sandbox; class Serves { Playground a;"
                                            + " io.undertow.Undertow b; }"),
                    Planted.in(WallRules.TESTING_KNOWS_NO_COG)
                            .refuses(
                                    "package maxis.testing; class ToCog {"
                                            + " maxis.cog.neighbour.NeighbourCog a; }")
                            .accepts(
                                    "package maxis.testing; class Drives { maxis.runtime.Engine a;"
                                            + " maxis.sandbox.Playground b; }"),
                    Planted.in(WallRules.COGS_KNOW_ONLY_THE_SPI)
                            .refuses(
                                    "package maxis.cog.planted; class ToRuntime {"
                                            + " maxis.runtime.Engine a; }",
                                    "package maxis.cog.planted; class ToSandbox {"
                                            + " maxis.sandbox.Playground a; }",
                                    "package maxis.cog.planted; class ToKit { maxis.testing.Kit a;"
                                            + " }",
                                    "package maxis.cog.planted.inner; class ToCog {"
                                            + " maxis.cog.neighbour.NeighbourCog a; }")
                            .accepts(
                                    "package maxis.cog.planted; public class PlantedCog {"
                                            + " maxis.spi.CogId a; }",
                                    "package maxis.cog.planted.inner; class Inner {"
                                            + " maxis.cog.planted.PlantedCog a; }"),
                    Planted.in(WallRules.NO_PACKAGE_CYCLES)
                            .refuses(
                                    "package maxis.runtime.hen; public class Hen {"
                                            + " maxis.runtime.egg.Egg a; }",
                                    "package maxis.runtime.egg; public class Egg {"
                                            + " maxis.runtime.hen.Hen a; }",
                                    "package maxis.cog.planted; public class Root {"
                                            + " maxis.cog.planted.leaf.Leaf a; }",
                                    "package maxis.cog.planted.leaf; public class Leaf {"
                                            + " maxis.cog.planted.Root a; }")
                            .accepts(
                                    "package maxis.runtime.hen; public class Hen {"
                                            + " maxis.runtime.egg.Egg a; }",
                                    "package maxis.runtime.egg; public class Egg {}"),
                    Planted.in(CompletenessRules.EVERYTHING_IS_COMPILED)
                            .refuses(
                                    PlantedFile.plain(
                                            "ghost/src/main/java/maxis/spi/Ghost.java",
                                            "package maxis.spi; class Ghost {}"))
                            .accepts("package maxis.spi; class Seen {}"),
                    Planted.in(VisibilityRules.ONLY_THE_COG_IS_PUBLIC)
                            .refuses("package maxis.cog.planted; public class Tickets {}")
                            .accepts(
                                    "package maxis.cog.planted; public class PlantedCog {}",
                                    "package maxis.cog.planted; interface Opening { record Opened()"
                                            + " implements Opening {} }",
                                    "package maxis.cog.planted.inner; public class Facade {}"),
                    Planted.in(VisibilityRules.ONE_FACADE_FOR_EACH_FEATURE)
                            .refuses(
                                    "package maxis.cog.planted.inner; public class Facade {}",
                                    "package maxis.cog.planted.inner; public class Second {}")
                            .accepts(
                                    "package maxis.cog.planted.inner; public class Facade { public"
                                            + " record Row() {} }",
                                    "package maxis.cog.planted.inner; class Hidden {}",
                                    "package maxis.cog.planted.other; public class Facade {}"));

    static final List<Planted> LIBRARIES =
            List.of(
                    library(
                            LibraryRules.JDA,
                            "net.dv8tion.jda.api.JDA",
                            "maxis.cog.planted",
                            "maxis.runtime.discord"),
                    library(
                            LibraryRules.UNDERTOW,
                            "io.undertow.Undertow",
                            "maxis.testing",
                            "maxis.sandbox.web"),
                    library(
                            LibraryRules.STRIPE,
                            "com.stripe.StripeClient",
                            "maxis.runtime",
                            "maxis.cog.shop.stripe"),
                    library(
                            LibraryRules.LANGCHAIN,
                            "dev.langchain4j.Model",
                            "maxis.cog.assistant",
                            "maxis.runtime.model"),
                    library(
                            LibraryRules.GENAI,
                            "com.google.genai.Client",
                            "maxis.cog.assistant",
                            "maxis.runtime.model"),
                    library(
                            LibraryRules.GUICE,
                            "com.google.inject.Injector",
                            "maxis.cog.planted",
                            "maxis.runtime.boot"),
                    library(
                            LibraryRules.DB_SCHEDULER,
                            "com.github.kagkarlsson.scheduler.Scheduler",
                            "maxis.runtime.storage",
                            "maxis.runtime.job"),
                    library(
                                    LibraryRules.JDBI,
                                    "org.jdbi.v3.core.Handle",
                                    "maxis.cog.planted",
                                    "maxis.runtime.storage")
                            .accepts(
                                    "package maxis.cog.planted; class TicketStore { record"
                                            + " Row(org.jdbi.v3.core.Handle a) {} }"));

    private PlantedWalls() {}

    private static Planted library(Rule rule, String type, String refused, String accepted) {
        return Planted.in(rule)
                .refuses("package " + refused + "; class Stray { " + type + " a; }")
                .accepts("package " + accepted + "; class AtHome { " + type + " a; }");
    }
}
