package maxis.testing.architecture;

import java.util.List;

/** Code that behaves badly. */
final class PlantedConduct {
    static final List<Planted> ALL =
            List.of(
                    Planted.in(ConductRules.COGS_CATCH_NO_FAULTS)
                            .refuses(
                                    "package maxis.cog.planted; class Any { void a() { try { a(); }"
                                            + " catch (Exception e) { a(); } } }",
                                    "package maxis.cog.planted; class Bug { void a() { try { a(); }"
                                            + " catch (RuntimeException e) { a(); } } }",
                                    "package maxis.cog.planted; class All { void a() { try { a(); }"
                                            + " catch (java.lang.Throwable e) { a(); } } }",
                                    "package maxis.cog.planted; class Either { void a() { try {"
                                        + " a(); } catch (Error | RuntimeException e) { a(); } } }")
                            .accepts(
                                    "package maxis.cog.planted; class Known { void a() { try { a();"
                                            + " } catch (IllegalStateException e) { a(); } } }",
                                    "package maxis.runtime; class Edge { void a() { try { a(); }"
                                            + " catch (Exception e) { a(); } } }"),
                    Planted.in(ConductRules.NO_PRINTING)
                            .refuses(
                                    "package maxis.runtime; class Out { void a() {"
                                            + " System.out.println(); } }",
                                    "package maxis.runtime; class Err { void a() {"
                                            + " System.err.println(); } }")
                            .accepts(
                                    "package maxis.runtime.cli; class Console { void a() {"
                                            + " System.out.println(); } }",
                                    "package maxis.testing; class StoreBench { void a() {"
                                            + " System.out.println(); } }")
                            .accepts(
                                    PlantedFile.test(
                                            "package maxis.spi; class FiguresTest { void a() {"
                                                    + " System.out.println(); } }")),
                    Planted.in(ConductRules.NO_PRINTED_STACK_TRACES)
                            .refuses(
                                    "package maxis.runtime.cli; class Traces { void a(Error e) {"
                                            + " e.printStackTrace(); } }")
                            .accepts(
                                    "package maxis.runtime.cli; class Throws { void a(Error e) {"
                                            + " throw e; } }"),
                    Planted.in(ConductRules.NO_STATIC_STATE)
                            .refuses("package maxis.runtime; class Global { static int count; }")
                            .refuses(
                                    PlantedFile.test(
                                            "package maxis.runtime; class SharedTest { static int"
                                                    + " count; }"))
                            .accepts(
                                    "package maxis.runtime; enum Kind { A, B; static final int SIZE"
                                            + " = 2; int own; }")
                            .accepts(
                                    PlantedFile.test(
                                            "package maxis.runtime; class FolderTest {"
                                                + " @org.junit.jupiter.api.io.TempDir static Object"
                                                + " folder; }")),
                    Planted.in(ConductRules.NO_DISABLED_TESTS)
                            .refuses(
                                    PlantedFile.test(
                                            "package maxis.spi; @org.junit.jupiter.api.Disabled"
                                                    + " class OffTest {}"))
                            .refuses(
                                    PlantedFile.test(
                                            "package maxis.spi; class PartlyOffTest {"
                                                + " @org.junit.jupiter.api.Disabled void a() {} }"))
                            .accepts(
                                    PlantedFile.test(
                                            "package maxis.spi; class OnTest { void disabled()"
                                                    + " {} }")),
                    Planted.in(ConductRules.FEW_DEPENDENCIES)
                            .refuses(
                                    "package maxis.spi; class Needy { Needy(int a, int b, int c,"
                                            + " int d, int e, int f, int g) {} }")
                            .accepts(
                                    "package maxis.spi; class Content { Content(int a, int b, int"
                                            + " c, int d, int e, int f) {} }",
                                    "package maxis.spi; record Wide(int a, int b, int c, int d, int"
                                            + " e, int f, int g) {}"));

    private PlantedConduct() {}
}
