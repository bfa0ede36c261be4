package maxis.testing.job;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Singleton;

import maxis.runtime.bootstrap.PlatformModule;
import maxis.runtime.bootstrap.StorageModule;
import maxis.runtime.cog.CogsModule;
import maxis.runtime.cog.InstalledCogs;
import maxis.runtime.configuration.ConfigurationLoader;
import maxis.runtime.configuration.ConfigurationSources;
import maxis.runtime.configuration.Declarations;
import maxis.runtime.configuration.Loading;
import maxis.runtime.configuration.platform.PlatformConfiguration;
import maxis.runtime.health.DataDirectory;
import maxis.runtime.job.JobWorker;
import maxis.runtime.job.PollingWorker;
import maxis.runtime.storage.Storage;
import maxis.runtime.time.SystemTime;
import maxis.spi.Cog;
import maxis.spi.ProcessRole;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A process whose worker polls by itself, in real time, as in the program. */
public final class RealProcess {
    private static final PollingWorker.Pace QUICK =
            new PollingWorker.Pace(4, Duration.ofMillis(50), Duration.ofSeconds(5));

    private RealProcess() {}

    /**
     * One that is not started yet.
     *
     * @param surroundings binds what the handlers of the test ask for
     */
    public static Injector with(Storage storage, Cog cog, Module surroundings) {
        var registry =
                InstalledCogs.of(List.of(cog))
                        .registry(EnumSet.allOf(ProcessRole.class), id -> true);
        var nowhere = new DataDirectory(Path.of(""));
        var platform =
                new PlatformModule(
                        StorageModule.open(storage),
                        SystemTime.clock(),
                        new Random(System.identityHashCode(registry)),
                        new CogsModule(registry, standard()::value),
                        nowhere);
        return Guice.createInjector(platform, surroundings, new WorkerModule());
    }

    /** What holds where nobody configured anything. */
    private static Loading.Loaded standard() {
        var declarations =
                new Declarations(
                        PlatformConfiguration.records(),
                        Set.of(),
                        PlatformConfiguration.otherNames());
        var sources = ConfigurationSources.in(Path.of(""), Map.of());
        return switch (new ConfigurationLoader(declarations).load(sources)) {
            case Loading.Loaded loaded -> loaded;
            case Loading.Refused refused -> throw new IllegalStateException(refused.print());
        };
    }

    private static final class WorkerModule extends AbstractModule {
        @Override
        protected void configure() {
            bind(PollingWorker.Pace.class).toInstance(QUICK);
            bind(PollingWorker.class).in(Singleton.class);
            bind(JobWorker.class).to(PollingWorker.class);
        }
    }
}
