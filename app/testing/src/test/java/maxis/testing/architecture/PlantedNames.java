package maxis.testing.architecture;

import java.util.List;

/** Names that say nothing. */
final class PlantedNames {
    static final List<Planted> ALL =
            List.of(
                    Planted.in(
                            NameRules.TELLING_CLASS_NAMES,
                            """
                            - spi  class TicketManager {}
                            - spi  class TicketHelper {}
                            - spi  class TextUtil {}
                            - spi  class TextUtils {}
                            - spi  class StoreImpl {}
                            - spi  class TicketService {}
                            - spi  class OrderProcessor {}
                            - spi  class AbstractCog {}
                            - spi  class Outer { class AbstractInner {} }
                            - spi/test  class TestBase {}
                            + spi  class Database { class Abstraction {} }
                            """),
                    Planted.in(
                            NameRules.TELLING_PACKAGE_NAMES,
                            """
                            - spi.util            class InUtil {}
                            - runtime.common.x    class InCommon {}
                            - cog.planted.helper  class InHelper {}
                            - testing.misc        class InMisc {}
                            + spi.utility         class Named {}
                            """),
                    Planted.in(
                            NameRules.NO_GET_PREFIX,
                            """
                            - spi  class Bean { int getSize() { return 0; } }
                            + spi  class Plain { int size() { return 0; } int getting() { return 0; } }
                            + spi  class Dictated extends ThreadLocal<String> { @Override public String get() { return ""; } }
                            + spi  class Library extends Exception { @Override public String getMessage() { return ""; } }
                            """),
                    Planted.in(
                                    NameRules.EVERY_PACKAGE_TELLS_ITS_STORY,
                                    """
                                    - spi.untold     class Untold {}
                                    - spi.unmarked   class Unmarked {}
                                    - spi.unmarked   /** A story without the mark. */ package;
                                    - spi.silent     class Silent {}
                                    - spi.silent     @org.jspecify.annotations.NullMarked package;
                                    + spi.told       class Told {}
                                    + spi.told/test  class ToldTest {}
                                    """)
                            .accepts(
                                    PlantedFile.plain(
                                            "planted/src/main/java/maxis/spi/told/package-info.java",
                                            """
                                            /** A story. */
                                            @NullMarked
                                            package maxis.spi.told;

                                            import org.jspecify.annotations.NullMarked;
                                            """)));

    private PlantedNames() {}
}
