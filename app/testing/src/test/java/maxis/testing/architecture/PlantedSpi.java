package maxis.testing.architecture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An SPI that outgrows its shape. */
final class PlantedSpi {
    static final List<Planted> ALL =
            List.of(
                    Planted.in(SpiRules.SMALL_INTERFACES)
                            .refuses(
                                    "package maxis.spi; public interface Large { "
                                            + methods("a", 8)
                                            + " }",
                                    "package maxis.spi; public class Holder { interface Large { "
                                            + methods("a", 8)
                                            + " } }",
                                    "package maxis.spi; public interface Heir extends Half { "
                                            + methods("b", 4)
                                            + " }")
                            .refuses(
                                    PlantedFile.main(
                                                    "package maxis.spi; public interface Half { "
                                                            + methods("a", 4)
                                                            + " }")
                                            .innocent())
                            .accepts(
                                    "package maxis.spi; public interface Small { "
                                            + methods("a", 7)
                                            + " default void more() {} static void some() {} }",
                                    "package maxis.spi; public interface CogBinder { "
                                            + methods("a", 20)
                                            + " }",
                                    "package maxis.runtime; public interface Large { "
                                            + methods("a", 8)
                                            + " }"),
                    Planted.in(SpiRules.DOCUMENTED_TYPES)
                            .refuses(
                                    "package maxis.spi; public record Bare() {}",
                                    "package maxis.spi; /* no Javadoc */ public interface Whispered"
                                            + " {}")
                            .accepts(
                                    "package maxis.spi; /** What it is. */ public record Told() {}",
                                    "package maxis.spi; class Hidden {}"));

    private PlantedSpi() {}

    private static String methods(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "void " + name + i + "();")
                .collect(Collectors.joining(" "));
    }
}
