package maxis.runtime.bootstrap;

import com.google.inject.AbstractModule;

import maxis.runtime.audit.AuditModule;
import maxis.runtime.cog.CogsModule;
import maxis.runtime.event.EventModule;
import maxis.runtime.health.DataDirectory;
import maxis.runtime.job.JobModule;
import maxis.runtime.ledger.LedgerModule;
import maxis.runtime.limit.LimitModule;
import maxis.runtime.security.SecurityModule;

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
    }

    @Override
    protected void configure() {
        install(storage);
        install(cogs);
        install(new JobModule());
        install(new EventModule());
        install(new LedgerModule());
        install(new AuditModule());
        install(new LimitModule());
        install(new SecurityModule());
        bind(InstantSource.class).toInstance(clock);
        bind(RandomGenerator.class).toInstance(chance);
        bind(DataDirectory.class).toInstance(data);
    }
}
