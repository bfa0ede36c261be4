package maxis.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;

import java.util.List;
import java.util.Set;

/** Time and chance come from outside, so that a test can hold them still. */
final class ClockRules {
    /** Where the real clock and the real dice are made. */
    private static final String SOURCE_OF_TIME = "maxis.runtime.time";

    /** What is started as a tool of its own and so has nobody to hand it a clock. */
    private static final Set<String> MAY_READ_THE_WALL = Set.of("maxis.sandbox.Sandbox");

    /** Who may put a thread to sleep, by name. */
    private static final Set<String> MAY_SLEEP = Set.of("maxis.runtime.postgres.Waiting");

    private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource");

    private static final Set<String> DICE =
            Set.of("java.util.Random", "java.util.SplittableRandom", "java.security.SecureRandom");

    static final Rule NO_WALL_CLOCK =
            Rule.forMainAndTests(
                    classes()
                            .that()
                            .resideOutsideOfPackage(SOURCE_OF_TIME + "..")
                            .should(
                                    Conditions.access(
                                            "not read the wall clock",
                                            access ->
                                                    readsTheWall(access)
                                                            && !mayReadTheWall(access)))
                            .because(
                                    "time is injected as an InstantSource and tests move it by"
                                            + " hand"));

    static final Rule NO_HIDDEN_DICE =
            Rule.forMainAndTests(
                    classes()
                            .that()
                            .resideOutsideOfPackage(SOURCE_OF_TIME + "..")
                            .should(
                                    Conditions.access(
                                            "not make its own chance", ClockRules::rollsDice))
                            .because(
                                    "chance is injected; a draw that cannot be repeated cannot be"
                                            + " tested"));

    static final Rule NO_SEEDED_DICE =
            Rule.forMain(
                    classes()
                            .that()
                            .resideOutsideOfPackages(SOURCE_OF_TIME + "..", "maxis.testing..")
                            .should(
                                    Conditions.access(
                                            "not seed a Random",
                                            access ->
                                                    makesARandom(access)
                                                            && !parameters(access).isEmpty()))
                            .because("only tests want chance that can be foretold"));

    static final Rule NO_SLEEP =
            Rule.forMainAndTests(
                    classes()
                            .should(Conditions.access("not sleep", ClockRules::sleeps))
                            .because(
                                    "a sleep is a guess, too long on one machine, too short on"
                                            + " another"));

    static final List<Rule> ALL = List.of(NO_WALL_CLOCK, NO_HIDDEN_DICE, NO_SEEDED_DICE, NO_SLEEP);

    private ClockRules() {}

    private static boolean mayReadTheWall(JavaAccess<?> access) {
        return MAY_READ_THE_WALL.contains(Conditions.outermost(access.getOriginOwner()).getName());
    }

    private static boolean readsTheWall(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return switch (owner) {
            case "java.time.Clock", "java.time.InstantSource" ->
                    access.getName().startsWith("system")
                            || (access.getName().startsWith("tick") && !takesAClock(access));
            case "java.lang.System" -> access.getName().equals("currentTimeMillis");
            case "java.util.Date", "java.util.GregorianCalendar" ->
                    isConstructor(access) && parameters(access).isEmpty();
            case "java.util.Calendar" -> access.getName().equals("getInstance");
            default ->
                    owner.startsWith("java.time.")
                            && access.getName().equals("now")
                            && !takesAClock(access);
        };
    }

    private static boolean rollsDice(JavaAccess<?> access) {
        return (makesARandom(access) && parameters(access).isEmpty())
                || Conditions.isTo(access, "java.lang.Math", "random")
                || Conditions.isTo(access, "java.util.UUID", "randomUUID")
                || Conditions.isTo(access, "java.util.concurrent.ThreadLocalRandom", "current")
                || Conditions.isTo(access, "java.util.random.RandomGenerator", "getDefault")
                || Conditions.isTo(access, "java.util.random.RandomGenerator", "of");
    }

    private static boolean makesARandom(JavaAccess<?> access) {
        return isConstructor(access) && DICE.contains(access.getTargetOwner().getName());
    }

    private static boolean sleeps(JavaAccess<?> access) {
        return !MAY_SLEEP.contains(Conditions.outermost(access.getOriginOwner()).getName())
                && (Conditions.isTo(access, "java.lang.Thread", "sleep")
                        || Conditions.isTo(access, "java.util.concurrent.TimeUnit", "sleep"));
    }

    private static boolean isConstructor(JavaAccess<?> access) {
        return access.getName().equals("<init>");
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return parameters(access).stream().map(JavaClass::getName).anyMatch(CLOCKS::contains);
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes()
                : List.of();
    }
}
