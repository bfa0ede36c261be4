package maxis.runtime.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.OptionalBinder;

import maxis.runtime.announcement.AnnouncementModule;
import maxis.runtime.audit.AuditModule;
import maxis.runtime.cog.CogsModule;
import maxis.runtime.command.CommandModule;
import maxis.runtime.component.ComponentModule;
import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.runtime.configuration.platform.SignInConfiguration;
import maxis.runtime.configuration.platform.WebConfiguration;
import maxis.runtime.control.ControlModule;
import maxis.runtime.conversation.ConversationModule;
import maxis.runtime.discord.Obstacles;
import maxis.runtime.discord.Overview;
import maxis.runtime.event.EventModule;
import maxis.runtime.health.DataDirectory;
import maxis.runtime.identity.IdentityModule;
import maxis.runtime.job.JobModule;
import maxis.runtime.ledger.LedgerModule;
import maxis.runtime.limit.LimitModule;
import maxis.runtime.member.MemberModule;
import maxis.runtime.message.Messages;
import maxis.runtime.panel.PanelModule;
import maxis.runtime.personal.PersonalModule;
import maxis.runtime.retention.RetentionModule;
import maxis.runtime.role.RoleModule;
import maxis.runtime.secret.SecretModule;
import maxis.runtime.security.SecurityModule;
import maxis.runtime.setting.SettingsModule;
import maxis.runtime.setup.SetupModule;
import maxis.runtime.web.server.WebModule;

import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * Everything that cogs stand on, the same in the program and in tests. Who turns the jobs is bound
 * beside it.
 */
public final class PlatformModule extends AbstractModule {
    private final StorageModule storage;
    private final InstantSource clock;
    private final RandomGenerator chance;
    private final CogsModule cogs;
    private final DataDirectory data;
    private final SettingsModule settings;
    private final Messages messages = new Messages(PlatformModule.class.getClassLoader());
    private final CommandModule commands;
    private final WebModule web;

    public PlatformModule(
            StorageModule storage,
            InstantSource clock,
            RandomGenerator chance,
            CogsModule cogs,
            DataDirectory data) {
        this.storage = storage;
        this.clock = clock;
        this.chance = chance;
        this.cogs = cogs;
        this.data = data;
        this.settings = new SettingsModule(cogs.registry());
        this.commands = new CommandModule(cogs.registry(), messages);
        this.web = new WebModule(cogs.registry(), cogs.configuration(WebConfiguration.class));
    }

    @Override
    protected void configure() {
        install(storage);
        install(cogs);
        install(new JobModule());
        install(new EventModule());
        install(new LedgerModule());
        install(new SecretModule());
        install(settings);
        install(new AuditModule());
        install(new LimitModule());
        install(new SecurityModule());
        install(new ControlModule());
        install(new PersonalModule());
        install(new RetentionModule());
        install(new AnnouncementModule());
        install(new SetupModule());
        install(new ComponentModule());
        install(commands);
        install(new MemberModule(cogs.registry()));
        install(new ConversationModule());
        install(new RoleModule());
        install(web);
        install(new PanelModule());
        install(
                new IdentityModule(
                        cogs.registry(),
                        cogs.configuration(WebConfiguration.class),
                        cogs.configuration(SignInConfiguration.class)));
        OptionalBinder.newOptionalBinder(binder(), Overview.class);
        OptionalBinder.newOptionalBinder(binder(), Obstacles.class);
        bind(DiscordConfiguration.class).toInstance(cogs.configuration(DiscordConfiguration.class));
        bind(Messages.class).toInstance(messages);
        bind(InstantSource.class).toInstance(clock);
        bind(RandomGenerator.class).toInstance(chance);
        bind(DataDirectory.class).toInstance(data);
    }
}
