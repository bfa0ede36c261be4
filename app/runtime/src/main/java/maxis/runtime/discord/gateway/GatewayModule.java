package maxis.runtime.discord.gateway;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;

import maxis.runtime.cog.Registry;
import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.runtime.discord.Connection;
import maxis.runtime.discord.Overview;
import maxis.runtime.discord.answer.AnswerModule;
import maxis.runtime.discord.slash.SlashCommands;
import maxis.runtime.lease.Lease;
import maxis.spi.ProcessRole;
import maxis.spi.storage.Transactions;

import java.util.HexFormat;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Binds the gateway and who answers there. Cards and ports are bound beside it. */
public final class GatewayModule extends AbstractModule {
    private final Set<ProcessRole> roles;

    /**
     * @param roles those of this process
     */
    public GatewayModule(Set<ProcessRole> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    protected void configure() {
        install(new AnswerModule());
        bind(SlashCommands.class).in(Singleton.class);
        bind(Probe.class).in(Singleton.class);
        bind(GatewayOverview.class).in(Singleton.class);
        bind(Overview.class).to(GatewayOverview.class);
        bind(Connection.class).to(Bots.class);
        bind(Bots.class).in(Singleton.class);
        bind(Crew.class).in(Singleton.class);
        bind(Busy.class).in(Singleton.class);
        bind(Ears.class).in(Singleton.class);
        bind(Watchers.class).in(Singleton.class);
        bind(Login.class).in(Singleton.class);
        bind(Gateway.class).in(Singleton.class);
    }

    @Provides
    @Singleton
    BotPlans plans(DiscordConfiguration configuration, Registry registry) {
        return new BotPlans(BotPlan.of(configuration, roles, registry.contributions()));
    }

    /** Maxis and Shellia are two connections, where they run in two processes. */
    @Provides
    @Singleton
    Lease lease(Transactions transactions, RandomGenerator chance) {
        var name = roles.contains(ProcessRole.MAXIS) ? "maxis" : "shellia";
        // The scheduler cuts off what is longer than 50 characters.
        var process =
                "discord-"
                        + ProcessHandle.current().pid()
                        + "-"
                        + HexFormat.of().toHexDigits(chance.nextLong());
        return new Lease(transactions, name, process, System::nanoTime);
    }
}
