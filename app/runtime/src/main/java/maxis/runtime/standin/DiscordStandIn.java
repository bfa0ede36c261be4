package maxis.runtime.standin;

import maxis.runtime.configuration.Loading.Loaded;
import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.runtime.configuration.platform.ProcessConfiguration;
import maxis.runtime.configuration.platform.SandboxConfiguration;
import maxis.runtime.configuration.platform.SignInConfiguration;
import maxis.runtime.configuration.platform.Stage;
import maxis.spi.Fault;
import maxis.spi.value.Secret;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Discord, played by the sandbox for whoever has no bot yet. */
public final class DiscordStandIn implements AutoCloseable {
    private static final String TOOL = "maxis-sandbox";

    private final StandIn sandbox;

    private DiscordStandIn(StandIn sandbox) {
        this.sandbox = sandbox;
    }

    /**
     * Starts it where no token is set; production takes none.
     *
     * @param panel the address of the panel, to which the playground links
     */
    public static Optional<DiscordStandIn> where(Loaded configuration, String panel) {
        if (!isWanted(configuration)) {
            return Optional.empty();
        }
        if (isProduction(configuration)) {
            throw Fault.operator(
                    "ENVIRONMENT is production, and there is no Discord token. Set"
                            + " MAXIS_DISCORD_TOKEN, or leave ENVIRONMENT out to try the program"
                            + " with a stand-in for Discord.",
                    null);
        }
        var ports = configuration.value(SandboxConfiguration.class);
        return Optional.of(
                new DiscordStandIn(
                        StandIn.start(
                                TOOL,
                                "--discord-port",
                                Integer.toString(ports.discordPort()),
                                "--playground-port",
                                Integer.toString(ports.playgroundPort()),
                                "--panel",
                                panel)));
    }

    /** Whether there is no bot yet, which a stand-in makes up for. */
    public static boolean isWanted(Loaded configuration) {
        var discord = configuration.value(DiscordConfiguration.class);
        return discord.maxisToken().isEmpty() && discord.shelliaToken().isEmpty();
    }

    /** The page on which people are played. */
    public String playground() {
        return sandbox.require("playground");
    }

    /** The configuration of somebody who has set up two bots on this server. */
    public Loaded fill(Loaded configuration) {
        var given = configuration.value(DiscordConfiguration.class);
        return signIn(configuration)
                .with(
                        new DiscordConfiguration(
                                secret("maxis-token"),
                                secret("shellia-token"),
                                Optional.of(id("guild")),
                                with(given.viewerRoleIds(), "viewer-role"),
                                with(given.staffRoleIds(), "staff-role"),
                                with(given.adminRoleIds(), "admin-role"),
                                with(given.ownerIds(), "owner"),
                                given.requestsPerSecond(),
                                Optional.of(sandbox.require("discord")),
                                Optional.of(sandbox.require("gateway")),
                                given.prefix(),
                                given.cooldownSeconds()));
    }

    /** Its pages on which people say that they want to sign in take these. */
    private Loaded signIn(Loaded configuration) {
        return configuration.with(
                new SignInConfiguration(
                        Optional.of(id("maxis-application")), secret("maxis-secret")));
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private static boolean isProduction(Loaded configuration) {
        return configuration
                .value(ProcessConfiguration.class)
                .environment()
                .filter(Stage.PRODUCTION::equals)
                .isPresent();
    }

    private Optional<Secret> secret(String name) {
        return Optional.of(new Secret(sandbox.require(name)));
    }

    private long id(String name) {
        return Long.parseLong(sandbox.require(name));
    }

    private List<Long> with(List<Long> given, String name) {
        return Stream.concat(given.stream(), Stream.of(id(name))).distinct().toList();
    }
}
