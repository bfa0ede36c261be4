package maxis.testing.architecture;

import java.util.List;

/** Code that makes its own time and chance. */
final class PlantedClocks {
    static final List<Planted> ALL =
            List.of(
                    Planted.in(
                            ClockRules.NO_WALL_CLOCK,
                            """
                            - runtime           class Now { Object a = java.time.Instant.now(); }
                            - cog.planted       class Today { Object a = java.time.LocalDate.now(); }
                            - cog.planted       class Here { Object a = java.time.LocalDateTime.now(); }
                            - cog.planted       class Zoned { Object a = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC); }
                            - cog.planted       class Offset { Object a = java.time.OffsetDateTime.now(); }
                            - cog.planted       class Month { Object a = java.time.YearMonth.now(); }
                            - cog.planted       class Reference { java.util.function.Supplier<?> a = java.time.Year::now; }
                            - cog.planted       class Millis { long a = System.currentTimeMillis(); }
                            - cog.planted       class OldDate { Object a = new java.util.Date(); }
                            - cog.planted       class Calendar { Object a = java.util.Calendar.getInstance(); }
                            - cog.planted       class Gregorian { Object a = new java.util.GregorianCalendar(); }
                            - cog.planted       class Utc { Object a = java.time.Clock.systemUTC(); }
                            - cog.planted       class Local { Object a = java.time.Clock.systemDefaultZone(); }
                            - cog.planted       class Zone { Object a = java.time.Clock.system(java.time.ZoneOffset.UTC); }
                            - cog.planted       class Tick { Object a = java.time.Clock.tickSeconds(java.time.ZoneOffset.UTC); }
                            - testing           class Source { Object a = java.time.InstantSource.system(); }
                            - cog.planted/test  class NowTest { Object a = java.time.Instant.now(); }
                            - sandbox           class Tool { Object a = java.time.InstantSource.system(); }
                            + sandbox           class Sandbox { Object a = java.time.InstantSource.system(); }
                            + runtime.time      class Real { Object a = java.time.InstantSource.system(); }
                            + cog.planted       class Patient { Object a(java.time.Clock c) { return java.time.LocalDate.now(c); } }
                            + cog.planted       class Measuring { long a = System.nanoTime(); }
                            + cog.planted       class Converting { Object a = new java.util.Date(0); }
                            """),
                    Planted.in(
                            ClockRules.NO_HIDDEN_DICE,
                            """
                            - runtime           class Maths { double a = Math.random(); }
                            - cog.planted       class Fresh { Object a = new java.util.Random(); }
                            - cog.planted       class Split { Object a = new java.util.SplittableRandom(); }
                            - cog.planted       class Secure { Object a = new java.security.SecureRandom(); }
                            - cog.planted       class Id { Object a = java.util.UUID.randomUUID(); }
                            - cog.planted       class Ids { java.util.function.Supplier<?> a = java.util.UUID::randomUUID; }
                            - cog.planted       class Threads { Object a = java.util.concurrent.ThreadLocalRandom.current(); }
                            - cog.planted       class Default { Object a = java.util.random.RandomGenerator.getDefault(); }
                            - cog.planted/test  class FreshTest { Object a = new java.util.Random(); }
                            + runtime.time      class Dice { Object a = java.util.UUID.randomUUID(); }
                            + cog.planted/test  class SeededTest { Object a = new java.util.Random(7); }
                            """),
                    Planted.in(
                            ClockRules.NO_SEEDED_DICE,
                            """
                            - cog.planted       class Foretold { Object a = new java.util.Random(7); }
                            + runtime.time      class Dice { Object a = new java.util.Random(7); }
                            + cog.planted/test  class SeededTest { Object a = new java.util.Random(7); }
                            """),
                    Planted.in(
                            ClockRules.NO_SLEEP,
                            """
                            - runtime           class Sleeps { void a() throws Exception { Thread.sleep(1); } }
                            - runtime.postgres  class Naps { void a() throws Exception { java.util.concurrent.TimeUnit.DAYS.sleep(1); } }
                            - spi/test          class SleepTest { void a() throws Exception { Thread.sleep(1); } }
                            + runtime.postgres  class Waiting { void a() throws Exception { Thread.sleep(1); } }
                            """));

    private PlantedClocks() {}
}
