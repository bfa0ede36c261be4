package maxis.runtime.bootstrap;

import com.google.inject.AbstractModule;

import maxis.runtime.audit.AuditModule;
import maxis.runtime.cog.CogsModule;
import maxis.runtime.control.ControlModule;
import maxis.runtime.event.EventModule;
import maxis.runtime.health.DataDirectory;
import maxis.runtime.job.JobModule;
import maxis.runtime.ledger.LedgerModule;
import maxis.runtime.limit.LimitModule;
import maxis.runtime.message.Messages;
import maxis.runtime.personal.PersonalModule;
import maxis.runtime.retention.RetentionModule;
import maxis.runtime.secret.SecretModule;
import maxis.runtime.security.SecurityModule;
import maxis.runtime.setting.SettingsModule;

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
        bind(Messages.class).toInstance(new Messages(PlatformModule.class.getClassLoader()));
        bind(InstantSource.class).toInstance(clock);
        bind(RandomGenerator.class).toInstance(chance);
        bind(DataDirectory.class).toInstance(data);
    }
}
