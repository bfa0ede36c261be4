package maxis.testing.architecture;

import java.util.List;

/** Code that reaches through a wall between our own parts. */
final class PlantedWalls {
    static final List<Planted> ALL =
            List.of(
                    Planted.in(
                            WallRules.SPI_STANDS_ALONE,
                            """
                            - spi          class ToRuntime { maxis.runtime.Engine a; }
                            - spi          class ToJdbi { org.jdbi.v3.core.Handle a; }
                            - spi.storage  class ToMoreJdbi { org.jdbi.v3.core.Jdbi a; }
                            - spi          class ToLibrary { com.google.inject.Injector[] a; }
                            - spi          class ToSql { Object a = javax.sql.DataSource.class; }
                            + spi.storage  class Store { org.jdbi.v3.core.Handle a; }
                            + spi          class Plain { int[] a; java.util.List<String[]> b; CogId c; }
                            + spi          @org.jspecify.annotations.NullMarked package;
                            """),
                    Planted.in(
                            WallRules.RUNTIME_KNOWS_NO_COG,
                            """
                            - runtime  class ToCog { maxis.cog.neighbour.NeighbourCog a; }
                            - runtime  class ToKit { java.util.List<maxis.testing.Kit> a; }
                            - runtime  class ToSandbox { Object a() { return new maxis.sandbox.Playground(); } }
                            - runtime  class ToDeploy extends maxis.deploy.Main {}
                            + runtime  class Loads { maxis.spi.CogId a; com.google.inject.Injector b; }
                            """),
                    Planted.in(
                            WallRules.SANDBOX_STANDS_ALONE,
                            """
                            - sandbox  class ToSpi { maxis.spi.CogId a; }
                            + sandbox  class Serves { Playground a; io.undertow.Undertow b; }
                            """),
                    Planted.in(
                            WallRules.TESTING_KNOWS_NO_COG,
                            """
                            - testing  class ToCog { maxis.cog.neighbour.NeighbourCog a; }
                            + testing  class Drives { maxis.runtime.Engine a; maxis.sandbox.Playground b; }
                            """),
                    Planted.in(
                            WallRules.BROWSER_STANDS_ALONE,
                            """
                            - browser       class ToSandbox { maxis.sandbox.Playground a; }
                            + browser/test  class SandboxTest { maxis.sandbox.Playground a; }
                            """),
                    Planted.in(
                            WallRules.COGS_KNOW_ONLY_THE_SPI,
                            """
                            - cog.planted        class ToRuntime { maxis.runtime.Engine a; }
                            - cog.planted        class ToSandbox { maxis.sandbox.Playground a; }
                            - cog.planted        class ToKit { maxis.testing.Kit a; }
                            - cog.planted.inner  class ToCog { maxis.cog.neighbour.NeighbourCog a; }
                            + cog.planted        public class PlantedCog { maxis.spi.CogId a; }
                            + cog.planted.inner  class Inner { maxis.cog.planted.PlantedCog a; }
                            + cog.planted/test   class KitTest { maxis.testing.Kit a; }
                            """),
                    Planted.in(
                            WallRules.NO_PACKAGE_CYCLES,
                            """
                            - runtime.hen       public class Hen { maxis.runtime.egg.Egg a; }
                            - runtime.egg       public class Egg { maxis.runtime.hen.Hen a; }
                            - cog.planted       public class Root { maxis.cog.planted.leaf.Leaf a; }
                            - cog.planted.leaf  public class Leaf { maxis.cog.planted.Root a; }
                            + runtime.hen       public class Hen { maxis.runtime.egg.Egg a; }
                            + runtime.egg       public class Egg {}
                            """),
                    Planted.in(
                            CompletenessRules.EVERYTHING_IS_COMPILED,
                            """
                            - ghost/src/main/java/maxis/spi/Ghost.java  package maxis.spi; class Ghost {}
                            + spi       class Seen {}
                            + spi/test  class SeenTest {}
                            """),
                    Planted.in(
                            VisibilityRules.ONLY_THE_COG_IS_PUBLIC,
                            """
                            - cog.planted        public class Tickets {}
                            + cog.planted        public class PlantedCog {}
                            + cog.planted        interface Opening { record Opened() implements Opening {} }
                            + cog.planted.inner  public class Facade {}
                            """),
                    Planted.in(
                            VisibilityRules.ONE_FACADE_FOR_EACH_FEATURE,
                            """
                            - cog.planted.inner  public class Facade {}
                            - cog.planted.inner  public class Second {}
                            + cog.planted.inner  public class Facade { public record Row() {} }
                            + cog.planted.inner  class Hidden {}
                            + cog.planted.other  public class Facade {}
                            """));

    private PlantedWalls() {}
}
