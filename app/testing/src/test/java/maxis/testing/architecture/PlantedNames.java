package maxis.testing.architecture;

import java.util.List;
import java.util.stream.Stream;

/** Names that say nothing. */
final class PlantedNames {
    private static final String STORY =
            """
            /** A story. */
            @NullMarked
            package maxis.spi.told;

            import org.jspecify.annotations.NullMarked;
            """;

    static final List<Planted> ALL =
            List.of(
                    Planted.in(NameRules.TELLING_CLASS_NAMES)
                            .refuses(
                                    Stream.of(
                                                    "TicketManager",
                                                    "TicketHelper",
                                                    "TextUtil",
                                                    "TextUtils",
                                                    "StoreImpl",
                                                    "TestBase",
                                                    "TicketService",
                                                    "OrderProcessor",
                                                    "AbstractCog")
                                            .map(name -> "package maxis.spi; class " + name + " {}")
                                            .toArray(String[]::new))
                            .refuses("package maxis.spi; class Outer { class AbstractInner {} }")
                            .accepts("package maxis.spi; class Database { class Abstraction {} }"),
                    Planted.in(NameRules.TELLING_PACKAGE_NAMES)
                            .refuses(
                                    "package maxis.spi.util; class InUtil {}",
                                    "package maxis.runtime.common.x; class InCommon {}",
                                    "package maxis.cog.planted.helper; class InHelper {}",
                                    "package maxis.testing.misc; class InMisc {}")
                            .accepts("package maxis.spi.utility; class Named {}"),
                    Planted.in(NameRules.NO_GET_PREFIX)
                            .refuses(
                                    "package maxis.spi; class Bean { int getSize() { return 0; } }")
                            .accepts(
                                    "package maxis.spi; class Plain { int size() { return 0; } int"
                                            + " getting() { return 0; } }",
                                    "package maxis.spi; class Dictated implements"
                                        + " java.util.Map.Entry<String, String> { @Override public"
                                        + " String getKey() { return \"\"; } @Override public"
                                        + " String getValue() { return \"\"; } @Override public"
                                        + " String setValue(String value) { return value; } }"),
                    Planted.in(NameRules.EVERY_PACKAGE_TELLS_ITS_STORY)
                            .refuses(
                                    "package maxis.spi.untold; class Untold {}",
                                    "package maxis.spi.unmarked; class Unmarked {}",
                                    "/** A story without the mark. */ package maxis.spi.unmarked;",
                                    "package maxis.spi.silent; class Silent {}",
                                    "@org.jspecify.annotations.NullMarked package"
                                            + " maxis.spi.silent;")
                            .accepts("package maxis.spi.told; class Told {}", STORY)
                            .accepts(
                                    PlantedFile.test("package maxis.spi.told; class ToldTest {}")));

    private PlantedNames() {}
}
