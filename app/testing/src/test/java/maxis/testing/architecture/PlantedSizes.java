package maxis.testing.architecture;

import java.util.List;

/** Files and methods that go on and on. */
final class PlantedSizes {
    static final List<Planted> ALL =
            List.of(
                    Planted.in(SizeRules.SHORT_FILES, "")
                            .refuses(stretched("spi  class Endless {~}", 401))
                            .refuses(stretched("spi/test  class EndlessTest {~}", 401))
                            .accepts(stretched("spi  class Long {~}", 400)),
                    Planted.in(SizeRules.SHORT_METHODS, "")
                            .refuses(stretched("spi  class Winding { void a() {~} }", 61))
                            .accepts(stretched("spi  class Straight { void a() {~} }", 60)),
                    Planted.in(SizeRules.SHORT_AS_A_WHOLE, "")
                            .refuses(stretched("spi  class Typical {~}", 81))
                            .accepts(stretched("spi  class Short {~}", 10))
                            .accepts(stretched("spi  class Typical {~}", 80))
                            .accepts(stretched("spi  class Exceptional {~}", 300)));

    private PlantedSizes() {}

    private static PlantedFile stretched(String file, int lines) {
        return PlantedFile.of(file.replace("~", "\n".repeat(lines - 1)));
    }
}
