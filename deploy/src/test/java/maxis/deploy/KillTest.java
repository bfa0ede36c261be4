package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Whatever is killed, and whenever: no job is lost and none is done twice. How soon it is back is
 * printed.
 */
final class KillTest {
    private static final int KILLS = "full".equals(System.getProperty("maxis.size")) ? 20 : 4;
    private static final int BATCHES_PER_KILL = 6;
    private static final long SEED = 20_260_202;

    /** A server that dies more often within a minute is not started again, and rightly so. */
    private static final int DEATHS_PER_PROGRAM = 4;

    @TempDir private Path directory;

    private final Random chance = new Random(SEED);
    private final List<Duration> recoveries = new ArrayList<>();
    private final List<Integer> waiting = new ArrayList<>();
    private Duration undisturbed = Duration.ZERO;
    private Home home;
    private Load load;

    @BeforeEach
    void install() {
        home =
                Home.prepared(directory.resolve("home"))
                        .configure(
                                "jobs.heartbeat-interval = 500ms", "jobs.polling-interval = 200ms");
        load = Load.on(home);
    }

    @AfterEach
    void end() {
        home.close();
    }

    @Test
    void aKilledProgramLosesNoJobAndDoesNoneTwice() {
        var program = ready();
        int ordered = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            ordered = workUntilSomeMoment(program, ordered);
            program.kill();
            // The server has outlived the program, so this is what the kill left behind.
            waiting.add(load.waiting());
            program = home.start("run");
            recoveries.add(program.awaitReady());
        }
        load.awaitAll(program, ordered);
        judge("the program", ordered);
    }

    @Test
    void aKilledServerLosesNoJobAndLetsNoneBeDoneTwice() {
        var program = ready();
        int ordered = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill > 0 && kill % DEATHS_PER_PROGRAM == 0) {
                program.interrupt();
                program = ready();
            }
            ordered = workUntilSomeMoment(program, ordered);
            waiting.add(load.waiting());
            recoveries.add(killServer(program));
        }
        load.awaitAll(program, ordered);
        judge("PostgreSQL", ordered);
    }

    private Running ready() {
        var program = home.start("run");
        undisturbed = program.awaitReady();
        return program;
    }

    private int workUntilSomeMoment(Running program, int orderedBefore) {
        int ordered = load.order(BATCHES_PER_KILL);
        load.awaitPart(program, orderedBefore, ordered, chance);
        return ordered;
    }

    private Duration killServer(Running program) {
        long begin = System.nanoTime();
        Signal.send("KILL", home.postmaster());
        program.awaitLog("The embedded PostgreSQL is back");
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void judge(String victim, int ordered) {
        System.out.printf(
                "%d kills of %s (seed %d): %d effects ordered; jobs left at the kills %s; ready"
                        + " again after %s ms, undisturbed after %d ms%n",
                KILLS,
                victim,
                SEED,
                ordered,
                waiting,
                recoveries.stream().map(Duration::toMillis).toList(),
                undisturbed.toMillis());
        load.requireEachOnce();
        requireACountThatSees(load);
        assertThat(load.done()).isEqualTo(ordered);
        assertThat(waiting).as("jobs that the kills interrupted").anyMatch(jobs -> jobs > 0);
    }

    /** A count that misses what it is for would always be right. */
    private static void requireACountThatSees(Load load) {
        load.number("update load_effects set key = 'hear/1/1' where key = 'tell/1/2' returning 1");
        assertThat(load.wrong()).containsExactlyInAnyOrder("hear/1/1: 2", "tell/1/2: 0");
    }
}
