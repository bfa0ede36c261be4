package maxis.runtime.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;

import maxis.runtime.discord.card.CardModule;
import maxis.runtime.discord.gateway.GatewayModule;
import maxis.runtime.discord.port.PortModule;
import maxis.runtime.discord.port.PostLanguage;
import maxis.runtime.member.ServerSettings;
import maxis.spi.ProcessRole;
import maxis.spi.setting.Settings;

import java.util.Set;

/** Everything that speaks to Discord; tests of cogs have a Discord in memory instead. */
public final class DiscordModule extends AbstractModule {
    private final Set<ProcessRole> roles;

    /**
     * @param roles those of this process
     */
    public DiscordModule(Set<ProcessRole> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    protected void configure() {
        install(new CardModule());
        install(new PortModule());
        install(new GatewayModule(roles));
    }

    /** What is said to everybody is said in the community's language. */
    @Provides
    PostLanguage postLanguage(Settings<ServerSettings> settings) {
        return () -> settings.current().language();
    }
}
