package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.contract.Contract;
import maxis.sandbox.discord.contract.ContractWatch;
import maxis.sandbox.discord.control.Person;
import maxis.sandbox.discord.state.Permission;

import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * A sandbox for one test; at its end nothing that went over the wire may have broken the contract.
 */
final class Stage implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TestClock clock = new TestClock();
    private final ContractWatch watch = new ContractWatch(Contract.find());
    private final SandboxDiscord discord;

    private Stage(UnaryOperator<SandboxOptions> wishes) {
        var options = wishes.apply(SandboxOptions.small()).watchedBy(watch);
        discord = SandboxDiscord.start(options, clock);
    }

    static Stage small() {
        return new Stage(options -> options);
    }

    static Stage with(UnaryOperator<SandboxOptions> wishes) {
        return new Stage(wishes);
    }

    /** A bot that may do little, to see what is refused. */
    static BotSetup modest(long permissions) {
        return SandboxOptions.MAXIS.withPermissions(permissions | Permission.VIEW_CHANNEL);
    }

    SandboxDiscord discord() {
        return discord;
    }

    TestClock clock() {
        return clock;
    }

    Person as(String name) {
        return discord.as(name);
    }

    long general() {
        return as("Camille").channel("general");
    }

    TestBot bot() {
        return bot(SandboxOptions.MAXIS);
    }

    TestBot bot(BotSetup setup) {
        return new TestBot(discord.address() + "/api/v10", "Bot " + setup.token());
    }

    TestBot nobody() {
        return new TestBot(discord.address() + "/api/v10", "");
    }

    /** The control API. */
    TestBot control() {
        return new TestBot(discord.address() + "/sandbox", "");
    }

    String guild() {
        return "/guilds/" + discord.guildId();
    }

    String messages() {
        return "/channels/" + general() + "/messages";
    }

    @Override
    public void close() {
        discord.close();
        assertThat(watch.violations().stream().limit(3)).isEmpty();
    }
}
