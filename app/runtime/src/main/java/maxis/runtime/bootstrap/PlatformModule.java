package maxis.runtime.bootstrap;

import com.google.inject.AbstractModule;

import maxis.runtime.cog.CogsModule;
import maxis.runtime.event.EventModule;
import maxis.runtime.job.JobDatabase;
import maxis.runtime.job.JobModule;
import maxis.runtime.storage.Storage;
import maxis.spi.storage.Transactions;

import java.time.InstantSource;
import java.util.random.RandomGenerator;

import javax.sql.DataSource;

/**
 * Everything that cogs stand on, the same in the program and in tests. Who turns the jobs is bound
 * beside it.
 */
public final class PlatformModule extends AbstractModule {
    private final Storage storage;
    private final InstantSource clock;
    private final RandomGenerator chance;
    private final CogsModule cogs;

    public PlatformModule(
            Storage storage, InstantSource clock, RandomGenerator chance, CogsModule cogs) {
        this.storage = storage;
        this.clock = clock;
        this.chance = chance;
        this.cogs = cogs;
    }

    @Override
    protected void configure() {
        install(cogs);
        install(new JobModule());
        install(new EventModule());
        bind(InstantSource.class).toInstance(clock);
        bind(RandomGenerator.class).toInstance(chance);
        bind(Storage.class).toInstance(storage);
        bind(Transactions.class).toInstance(storage.transactions());
        bind(DataSource.class).annotatedWith(JobDatabase.class).toInstance(storage.jobs());
    }
}
