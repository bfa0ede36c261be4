package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The distribution starts wherever and by whomever it is unpacked, and ends without a trace. */
final class StartTest {
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);
    private static final int INTERRUPTED = 130;
    private static final String REGISTRY = " health checks";

    @TempDir private Path directory;

    private final List<Home> homes = new ArrayList<>();

    @AfterEach
    void end() {
        homes.forEach(Home::close);
    }

    @Test
    void aFreshInstallationComesUpTellsWhatItHasAndEndsWithoutATrace() {
        var home = keep(Home.fresh(directory.resolve(difficultName())));

        comesUpAndEnds(home, "first start");
        comesUpAndEnds(home, "second start");
        var check = home.run("check");

        assertThat(check.out()).contains(REGISTRY, "Everything fits together.");
        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isZero();
    }

    @Test
    void aUserWithoutPowersCanRunItToo() {
        assumeTrue(User.isRoot(), "only root can become somebody else");
        var place = User.openTo(directory).resolve("normal user");

        comesUpAndEnds(keep(Home.fresh(place).asNobody()), "first start of a normal user");
    }

    @Test
    void aSecondOneWithTheSameDataIsRefusedAndTheFirstKeepsWorking() {
        var home = keep(Home.prepared(directory.resolve("home")));
        var first = home.start("run");
        first.awaitReady();

        var second = home.run("run");

        assertThat(second.status()).isEqualTo(3);
        assertThat(second.out()).isEmpty();
        assertThat(second.err().lines())
                .singleElement()
                .asString()
                .startsWith("maxis: Maxis already runs with this data directory (process ")
                .endsWith("Stop it, or choose another data directory.");
        assertThat(home.run("sql", "-c", "select 42 as answer").out()).contains("answer", "42");
        assertThat(first.isAlive()).isTrue();
    }

    @Test
    void twoWithDataOfTheirOwnRunSideBySide() {
        var one = keep(Home.prepared(directory.resolve("one")));
        var other = keep(Home.prepared(directory.resolve("other")));
        var first = one.start("run");
        var second = other.start("run");
        first.awaitReady();
        second.awaitReady();

        assertThat(one.postmaster()).isNotEqualTo(other.postmaster());
        assertThat(first.interrupt().took()).isLessThan(PATIENCE_AT_THE_END);
        assertThat(other.run("sql", "-c", "select 1").status()).isZero();
        assertThat(second.isAlive()).isTrue();
    }

    private Home keep(Home home) {
        homes.add(home);
        return home;
    }

    private static void comesUpAndEnds(Home home, String what) {
        var program = home.start("run");
        var ready = program.awaitReady();
        var postmaster = ProcessHandle.of(home.postmaster()).orElseThrow();
        var end = program.interrupt();

        System.out.printf(
                "%s: ready after %d ms, ended after %d ms%n",
                what, ready.toMillis(), end.took().toMillis());
        assertThat(end.out()).contains(REGISTRY, "Ended.");
        assertThat(end.err()).doesNotContain("WARN", "ERROR");
        assertThat(end.status()).isEqualTo(INTERRUPTED);
        assertThat(end.took()).isLessThan(PATIENCE_AT_THE_END);
        assertThat(User.isRunning(postmaster)).as("PostgreSQL still runs").isFalse();
    }

    /** Blanks, quotes and letters of other alphabets, as far as this JVM can name such a file. */
    private static String difficultName() {
        var name = "l'été in 日本";
        var names = Charset.forName(System.getProperty("sun.jnu.encoding", "US-ASCII"));
        return names.newEncoder().canEncode(name) ? name : "the user's home";
    }
}
