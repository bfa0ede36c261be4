package maxis.testing.architecture;

import java.util.List;

/** Code that behaves badly. */
final class PlantedConduct {
    static final List<Planted> ALL =
            List.of(
                    Planted.in(
                            ConductRules.COGS_CATCH_NO_FAULTS,
                            """
                            - cog.planted  class Any { void a() { try { a(); } catch (Exception e) { a(); } } }
                            - cog.planted  class Bug { void a() { try { a(); } catch (RuntimeException e) { a(); } } }
                            - cog.planted  class All { void a() { try { a(); } catch (java.lang.Throwable e) { a(); } } }
                            - cog.planted  class Either { void a() { try { a(); } catch (Error | RuntimeException e) { a(); } } }
                            + cog.planted  class Known { void a() { try { a(); } catch (IllegalStateException e) { a(); } } }
                            + cog.planted  class Closing { void a(AutoCloseable c) throws Exception { try (c) { a(c); } } }
                            + runtime      class Edge { void a() { try { a(); } catch (Exception e) { a(); } } }
                            """),
                    Planted.in(
                            ConductRules.NO_PRINTING,
                            """
                            - runtime      class Out { void a() { System.out.println(); } }
                            - runtime      class Err { void a() { System.err.println(); } }
                            + runtime.cli  class Console { void a() { System.out.println(); } }
                            + testing      class StoreBench { void a() { System.out.println(); } }
                            + spi/test     class FiguresTest { void a() { System.out.println(); } }
                            """),
                    Planted.in(
                            ConductRules.NO_PRINTED_STACK_TRACES,
                            """
                            - runtime.cli  class Traces { void a(Error e) { e.printStackTrace(); } }
                            + runtime.cli  class Throws { void a(Error e) { throw e; } }
                            """),
                    Planted.in(
                            ConductRules.NO_STATIC_STATE,
                            """
                            - runtime       class Global { static int count; }
                            - runtime/test  class SharedTest { static int count; }
                            + runtime       enum Kind { A, B; static final int SIZE = 2; int own; }
                            + runtime/test  class FolderTest { @org.junit.jupiter.api.io.TempDir static Object folder; }
                            """),
                    Planted.in(
                            ConductRules.NO_DISABLED_TESTS,
                            """
                            - spi/test  @org.junit.jupiter.api.Disabled class OffTest {}
                            - spi/test  class PartlyOffTest { @org.junit.jupiter.api.Disabled void a() {} }
                            + spi/test  class OnTest { void disabled() {} }
                            """),
                    Planted.in(
                            ConductRules.FEW_DEPENDENCIES,
                            """
                            - spi  class Needy { Needy(int a, int b, int c, int d, int e, int f, int g) {} }
                            + spi  class Content { Content(int a, int b, int c, int d, int e, int f) {} }
                            + spi  record Wide(int a, int b, int c, int d, int e, int f, int g) {}
                            """));

    private PlantedConduct() {}
}
