package maxis.testing.architecture;

import java.util.List;

/** An SPI that outgrows its shape. */
final class PlantedSpi {
    static final List<Planted> ALL =
            List.of(
                    Planted.in(
                            SpiRules.SMALL_INTERFACES,
                            """
                            - spi      public interface Large { void a(); void b(); void c(); void d(); void e(); void f(); void g(); void h(); }
                            - spi      class Holder { interface Big { void a(); void b(); void c(); void d(); void e(); void f(); void g(); void h(); } }
                            * spi      public interface Half { void a(); void b(); void c(); void d(); }
                            - spi      public interface Heir extends Half { void e(); void f(); void g(); void h(); }
                            + spi      public interface Small { void a(); void b(); void c(); void d(); void e(); void f(); void g(); default void h() {} static void i() {} }
                            + spi      public interface CogBinder { void a(); void b(); void c(); void d(); void e(); void f(); void g(); void h(); }
                            + spi      public @interface Described { int a(); int b(); int c(); int d(); int e(); int f(); int g(); int h(); }
                            + runtime  public interface Large { void a(); void b(); void c(); void d(); void e(); void f(); void g(); void h(); }
                            """),
                    Planted.in(
                            SpiRules.DOCUMENTED_TYPES,
                            """
                            - spi  public record Bare() {}
                            - spi  /* no Javadoc */ public interface Whispered {}
                            + spi  /** What it is. */ public record Told() {}
                            + spi  class Hidden {}
                            """));

    private PlantedSpi() {}
}
