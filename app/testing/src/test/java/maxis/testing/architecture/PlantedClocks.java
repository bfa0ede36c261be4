package maxis.testing.architecture;

import java.util.List;
import java.util.stream.IntStream;

/** Code that makes its own time and chance. */
final class PlantedClocks {
    static final List<Planted> ALL =
            List.of(
                    Planted.in(ClockRules.NO_WALL_CLOCK)
                            .refuses(
                                    expressions(
                                            "java.time.Instant.now()",
                                            "java.time.LocalDate.now()",
                                            "java.time.LocalDateTime.now()",
                                            "java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC)",
                                            "java.time.OffsetDateTime.now()",
                                            "java.time.YearMonth.now()",
                                            "java.time.Year.now()",
                                            "java.time.LocalTime.now()",
                                            "System.currentTimeMillis()",
                                            "new java.util.Date()",
                                            "java.util.Calendar.getInstance()",
                                            "new java.util.GregorianCalendar()",
                                            "java.time.Clock.systemUTC()",
                                            "java.time.Clock.systemDefaultZone()",
                                            "java.time.Clock.system(java.time.ZoneOffset.UTC)",
                                            "java.time.Clock.tickSeconds(java.time.ZoneOffset.UTC)",
                                            "java.time.InstantSource.system()",
                                            "(java.util.function.Supplier<?>)"
                                                    + " java.time.Instant::now"))
                            .refuses(
                                    PlantedFile.test(
                                            "package maxis.cog.planted; class InATest { Object a ="
                                                    + " java.time.Instant.now(); }"))
                            .accepts(
                                    "package maxis.runtime.time; class Real { Object a ="
                                            + " java.time.InstantSource.system(); }",
                                    "package maxis.cog.planted; class Patient { Object"
                                            + " a(java.time.Clock c) { return"
                                            + " java.time.LocalDate.now(c); } }",
                                    "package maxis.cog.planted; class Measuring { long a ="
                                            + " System.nanoTime(); }",
                                    "package maxis.cog.planted; class Converting { Object a = new"
                                            + " java.util.Date(0); }"),
                    Planted.in(ClockRules.NO_HIDDEN_DICE)
                            .refuses(
                                    expressions(
                                            "Math.random()",
                                            "new java.util.Random()",
                                            "new java.util.SplittableRandom()",
                                            "java.util.UUID.randomUUID()",
                                            "java.util.concurrent.ThreadLocalRandom.current()",
                                            "java.util.random.RandomGenerator.getDefault()",
                                            "(java.util.function.Supplier<?>)"
                                                    + " java.util.UUID::randomUUID"))
                            .refuses(
                                    PlantedFile.test(
                                            "package maxis.cog.planted; class InATest { Object a ="
                                                    + " new java.util.Random(); }"))
                            .accepts(
                                    "package maxis.runtime.time; class Dice { Object a ="
                                            + " java.util.UUID.randomUUID(); }")
                            .accepts(
                                    PlantedFile.test(
                                            "package maxis.cog.planted; class Repeatable { Object a"
                                                    + " = new java.util.Random(7); }")),
                    Planted.in(ClockRules.NO_SEEDED_DICE)
                            .refuses(
                                    "package maxis.cog.planted; class Foretold { Object a = new"
                                            + " java.util.Random(7); }")
                            .accepts(
                                    PlantedFile.test(
                                            "package maxis.cog.planted; class Repeatable { Object a"
                                                    + " = new java.util.Random(7); }")),
                    Planted.in(ClockRules.NO_SLEEP)
                            .refuses(
                                    "package maxis.runtime; class Sleeps { void a() throws"
                                            + " Exception { Thread.sleep(1); } }",
                                    "package maxis.runtime; class Naps { void a() throws Exception"
                                            + " { java.util.concurrent.TimeUnit.DAYS.sleep(1); } }")
                            .refuses(
                                    PlantedFile.test(
                                            "package maxis.spi; class InATest { void a() throws"
                                                    + " Exception { Thread.sleep(1); } }"))
                            .accepts(
                                    "package maxis.runtime.time; class Pause { void a() throws"
                                            + " Exception { Thread.sleep(1); } }"));

    private PlantedClocks() {}

    private static String[] expressions(String... expressions) {
        return IntStream.range(0, expressions.length)
                .mapToObj(i ->
                        "package maxis.cog.planted; class No%02d { Object a = %s; }"
                                .formatted(i, expressions[i]))
                .toArray(String[]::new);
    }
}
