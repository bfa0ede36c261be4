package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.deploy.contest.ContestCog;
import maxis.runtime.time.SystemTime;
import maxis.sandbox.discord.SandboxDiscord;
import maxis.sandbox.discord.SandboxOptions;
import maxis.sandbox.discord.contract.Contract;
import maxis.sandbox.discord.contract.ContractWatch;
import maxis.sandbox.discord.http.Exchange;
import maxis.sandbox.discord.limit.Limits;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The program in a process of its own, beside a stand-in for Discord that outlives it. At the end
 * the program may have nothing to complain of, and nothing that went over the wire may have broken
 * Discord's contract or been refused as malformed.
 */
final class House implements AutoCloseable {
    private static final int MALFORMED = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ContractWatch watch = new ContractWatch(Contract.find());
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final Home home;
    private final SandboxDiscord discord;
    private Running program;
    private final List<String> forgiven = new ArrayList<>();
    private String panel = "";

    House(Path directory) {
        this(directory, _ -> List.of());
    }

    /**
     * With further lines of configuration.
     *
     * @param more may name what is on the server
     */
    House(Path directory, Function<SandboxDiscord, List<String>> more) {
        // The program has the clock of its machine, and so must its Discord.
        discord =
                SandboxDiscord.start(
                        SandboxOptions.playground(0)
                                .withLimits(Limits.none())
                                .watchedBy(this::watch),
                        SystemTime.clock());
        home =
                Home.fresh(directory.resolve("home"))
                        .configure(
                                Stream.concat(usual(), more.apply(discord).stream())
                                        .toArray(String[]::new))
                        .set("MAXIS_DISCORD_TOKEN", SandboxOptions.MAXIS.token())
                        .set("GUILD_ID", Long.toString(discord.guildId()));
        CogJar.pack(ContestCog.class, "contest", home);
        program = start();
        discord.world().await(PATIENCE, this::isRegistered);
    }

    private Stream<String> usual() {
        return Stream.of(
                "discord.api-address = \"" + discord.apiAddress() + "\"",
                "discord.gateway-address = \"" + discord.gatewayAddress() + "\"",
                "discord.requests-per-second = 1000",
                "discord.cooldown-seconds = 0",
                "jobs.polling-interval = 200ms");
    }

    private boolean isRegistered() {
        return exchanges.stream()
                .anyMatch(it -> it.method().equals("PUT") && it.template().endsWith("/commands"));
    }

    private void watch(Exchange exchange) {
        exchanges.add(exchange);
        watch.accept(exchange);
    }

    private Running start() {
        var running = home.start("run");
        panel = PanelHouse.addressIn(running);
        running.awaitReady();
        running.awaitLog("connected");
        return running;
    }

    /** Ends the program as a failing machine would, and starts it again on the same data. */
    void killAndStartAgain() {
        program.kill();
        program = start();
    }

    /** Where its panel is. */
    String panel() {
        return panel;
    }

    Connection connectAsOwner() throws SQLException {
        return home.connectAsOwner();
    }

    /** Lets the program complain of something that a test has provoked. */
    void forgive(String part) {
        forgiven.add(part);
    }

    SandboxDiscord discord() {
        return discord;
    }

    /** What the program sent and was answered so far. */
    List<Exchange> exchanges() {
        return exchanges;
    }

    @Override
    public void close() {
        var end = program.interrupt();
        home.close();
        discord.close();
        assertThat(
                        end.err()
                                .lines()
                                .filter(line -> line.matches(".* (WARN|ERROR) .*"))
                                .filter(line -> forgiven.stream().noneMatch(line::contains)))
                .isEmpty();
        assertThat(exchanges.stream().filter(it -> it.status() == MALFORMED).limit(3)).isEmpty();
        assertThat(watch.violations().stream().limit(3)).isEmpty();
    }
}
