package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import maxis.deploy.contest.ContestCog;
import maxis.runtime.storage.KeyFile;
import maxis.sandbox.discord.SandboxOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;

/**
 * The program as it is delivered, and a bot on discord.js that answers the same command from the
 * same PostgreSQL, each on a Discord of its own in this JVM, in turns.
 */
@Tag("bench")
class DiscordBench {
    private static final boolean IS_FULL = System.getProperty("maxis.size", "").equals("full");
    private static final int ROUNDS = Integer.getInteger("maxis.bench.rounds", IS_FULL ? 7 : 3);
    private static final int TALK =
            Integer.getInteger("maxis.bench.talk", IS_FULL ? 1_000_000 : 100_000);
    private static final Duration TURN =
            Duration.ofMillis(Integer.getInteger("maxis.bench.turn", IS_FULL ? 10_000 : 3_000));

    /** So many answers, and what is slow only at first is over. */
    private static final int WARM = Integer.getInteger("maxis.bench.warm", 5_000);

    private static final int[] AT_ONCE = {Town.ASKERS, 16, 1};

    private final Town ours = Town.open();
    private final Town theirs = Town.open();

    @TempDir Path directory;

    @AfterEach
    void close() {
        ours.close();
        theirs.close();
    }

    @Test
    void oursAgainstABotOnDiscordJs() throws IOException, InterruptedException, SQLException {
        assumeTrue(Peer.isPossible(), "Node, npm or discord.js is missing: install Node 20");
        try (var home = home()) {
            var program = home.start("run");
            program.awaitReady();
            program.awaitLog("discord.maxis-token: connected");
            var maxis = new Contestant("Maxis", ours, program.pid());
            var sample = ours.ask();
            settle(home, program);
            assertThat(sample.path("components").isEmpty())
                    .withFailMessage(() -> sample + "\n" + program.interrupt().err())
                    .isFalse();
            var node = Peer.start(theirs, database(home), sample);
            try {
                node.awaitReady();
                var peer = new Contestant("discord.js", theirs, node.pid());
                var match = new Match(maxis, peer, ROUNDS);
                match.warmUp(WARM);
                for (int people : AT_ONCE) {
                    print(match.asking(people, TURN));
                }
                print(talking(match, home));
                print(match.memory());
            } finally {
                node.kill();
            }
            program.interrupt();
        }
    }

    /** Lets it write down the hundreds of people whom it meets for the first time. */
    private static void settle(Home home, Running program) throws SQLException {
        while (number(
                        home,
                        "select count(*) from scheduled_tasks where task_instance <> 'recurring'")
                > 0) {
            program.idle();
        }
    }

    /** How much of the talk reaches the database shows in what the server counts. */
    private static String talking(Match match, Home home) throws SQLException {
        long before = commits(home);
        var figures = match.talking(TALK / ROUNDS);
        long commits = commits(home) - before;
        return figures
                + String.format(
                        Locale.ROOT,
                        "transactions meanwhile: %d, %.4f for each message to Maxis (jobs are looked for"
                                + " each second, counts written every few, and one command of"
                                + " each bot between some thousand messages)",
                        commits,
                        commits / (double) TALK);
    }

    private static long commits(Home home) throws SQLException {
        return number(home, "select xact_commit from pg_stat_database where datname = 'maxis'");
    }

    private static long number(Home home, String sql) throws SQLException {
        try (var connection = home.connectAsOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Home home() {
        var discord = ours.discord();
        var home = Home.fresh(directory.resolve("home"));
        CogJar.pack(ContestCog.class, "contest", home);
        return home.configure(
                        "discord.maxis-token = \"" + SandboxOptions.MAXIS.token() + "\"",
                        "discord.guild-id = " + discord.guildId(),
                        "discord.api-address = \"" + discord.apiAddress() + "\"",
                        "discord.gateway-address = \"" + discord.gatewayAddress() + "\"",
                        "discord.cooldown-seconds = 0",
                        "discord.requests-per-second = 10000")
                .set("MAXIS_JAVA_OPTS", System.getProperty("maxis.bench.options", ""));
    }

    private static String database(Home home) {
        var password =
                new KeyFile(home.data().resolve("keys"), new Random(1)).find("database.maxis");
        return "postgres://maxis:"
                + password.orElseThrow().reveal()
                + "@127.0.0.1:"
                + home.port()
                + "/maxis?options=-c%20role%3Dmaxis_owner";
    }

    private static void print(String figures) {
        System.out.println(figures);
    }
}
