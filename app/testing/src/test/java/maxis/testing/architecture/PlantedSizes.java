package maxis.testing.architecture;

import java.util.List;

/** Files and methods that go on and on. */
final class PlantedSizes {
    static final List<Planted> ALL =
            List.of(
                    Planted.in(SizeRules.SHORT_FILES)
                            .refuses("package maxis.spi; class Endless {" + "\n".repeat(400) + "}")
                            .refuses(
                                    PlantedFile.test(
                                            "package maxis.spi; class EndlessTest {"
                                                    + "\n".repeat(400)
                                                    + "}"))
                            .accepts("package maxis.spi; class Long {" + "\n".repeat(399) + "}"),
                    Planted.in(SizeRules.SHORT_METHODS)
                            .refuses(
                                    "package maxis.spi; class Winding { void a() {"
                                            + "\n".repeat(60)
                                            + "} }")
                            .accepts(
                                    "package maxis.spi; class Straight { void a() {"
                                            + "\n".repeat(59)
                                            + "} }"),
                    Planted.in(SizeRules.SHORT_AS_A_WHOLE)
                            .refuses("package maxis.spi; class Typical {" + "\n".repeat(80) + "}")
                            .accepts(
                                    "package maxis.spi; class Short {}",
                                    "package maxis.spi; class Typical {" + "\n".repeat(79) + "}",
                                    "package maxis.spi; class Exception {"
                                            + "\n".repeat(300)
                                            + "}"));

    private PlantedSizes() {}
}
