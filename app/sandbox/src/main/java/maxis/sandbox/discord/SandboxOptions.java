package maxis.sandbox.discord;

import maxis.sandbox.discord.http.Exchange;
import maxis.sandbox.discord.limit.Limits;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the sandbox shall be like.
 *
 * @param port 0 for any that is free
 * @param lively whether a community of forty lives there, or only five people
 * @param watcher is told of each request to Discord's API and its answer
 */
public record SandboxOptions(
        int port,
        long guildId,
        String guildName,
        List<BotSetup> bots,
        long seed,
        boolean lively,
        Limits limits,
        Duration heartbeat,
        Consumer<Exchange> watcher) {

    public static final BotSetup MAXIS = BotSetup.named(300_000_000_000_000_001L, "Maxis");
    public static final BotSetup SHELLIA = BotSetup.named(300_000_000_000_000_002L, "Shellia");

    /** As the playground has it. */
    public static SandboxOptions playground(int port) {
        return new SandboxOptions(
                port,
                100_000_000_000_000_001L,
                "La Place",
                List.of(MAXIS, SHELLIA),
                1,
                true,
                Limits.discord(),
                Duration.ofMillis(41_250),
                _ -> {});
    }

    /** For tests: five people, two bots, no limits, any port. */
    public static SandboxOptions small() {
        return playground(0).withLively(false).withLimits(Limits.none());
    }

    public SandboxOptions withBots(BotSetup... others) {
        return new SandboxOptions(
                port,
                guildId,
                guildName,
                List.of(others),
                seed,
                lively,
                limits,
                heartbeat,
                watcher);
    }

    public SandboxOptions withGuild(long id) {
        return new SandboxOptions(
                port, id, guildName, bots, seed, lively, limits, heartbeat, watcher);
    }

    public SandboxOptions withSeed(long other) {
        return new SandboxOptions(
                port, guildId, guildName, bots, other, lively, limits, heartbeat, watcher);
    }

    public SandboxOptions withLively(boolean wanted) {
        return new SandboxOptions(
                port, guildId, guildName, bots, seed, wanted, limits, heartbeat, watcher);
    }

    public SandboxOptions withLimits(Limits others) {
        return new SandboxOptions(
                port, guildId, guildName, bots, seed, lively, others, heartbeat, watcher);
    }

    public SandboxOptions withHeartbeat(Duration interval) {
        return new SandboxOptions(
                port, guildId, guildName, bots, seed, lively, limits, interval, watcher);
    }

    public SandboxOptions watchedBy(Consumer<Exchange> other) {
        return new SandboxOptions(
                port, guildId, guildName, bots, seed, lively, limits, heartbeat, other);
    }
}
