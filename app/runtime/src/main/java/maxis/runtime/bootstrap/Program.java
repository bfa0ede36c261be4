package maxis.runtime.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Singleton;
import com.google.inject.Stage;

import maxis.runtime.cog.CogsModule;
import maxis.runtime.cog.Registry;
import maxis.runtime.configuration.Loading.Loaded;
import maxis.runtime.configuration.platform.JobsConfiguration;
import maxis.runtime.configuration.platform.ProcessConfiguration;
import maxis.runtime.discord.gateway.Gateway;
import maxis.runtime.health.DataDirectory;
import maxis.runtime.job.JobWorker;
import maxis.runtime.job.PollingWorker;
import maxis.runtime.job.Routines;
import maxis.runtime.personal.ErasureReplay;
import maxis.runtime.security.BatchedSecurityLog;
import maxis.runtime.setting.SettingsCatalogue;
import maxis.runtime.setting.SettingsWatch;
import maxis.runtime.storage.Storage;
import maxis.runtime.time.SystemTime;
import maxis.runtime.web.server.WebServer;
import maxis.spi.ProcessRole;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The running program. Its parts start in the order in which they stand on each other and stop in
 * the reverse.
 */
public final class Program implements AutoCloseable {
    private final Database database;
    private final Storage storage;
    private final Injector injector;
    private final boolean isOpen;

    private Program(Database database, Storage storage, Injector injector, boolean isOpen) {
        this.database = database;
        this.storage = storage;
        this.injector = injector;
        this.isOpen = isOpen;
    }

    /** Starts everything but the work: who only wants to look does not begin jobs. */
    public static Program open(
            Installation installation,
            Loaded configuration,
            Set<ProcessRole> roles,
            boolean isGuest) {
        var data =
                installation.resolve(
                        configuration.value(ProcessConfiguration.class).dataDirectory());
        var chance = SystemTime.chance();
        var database =
                isGuest
                        ? Database.join(data, configuration, chance)
                        : Database.start(data, configuration, chance);
        try {
            var storage = database.open();
            var module =
                    module(installation, configuration, roles, StorageModule.open(storage), data);
            var injector = Guice.createInjector(Stage.DEVELOPMENT, module);
            // Loads what is stored before anything asks for it.
            injector.getInstance(SettingsCatalogue.class);
            return new Program(database, storage, injector, roles.contains(ProcessRole.MAXIS));
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    /** Begins the work. */
    public void start() {
        // Before anybody could see whom a restore brought back.
        injector.getInstance(ErasureReplay.class).replayErasures();
        injector.getInstance(SettingsWatch.class).start();
        injector.getInstance(BatchedSecurityLog.class).start();
        injector.getInstance(Routines.class).start();
        if (isOpen) {
            // Before jobs begin: who cannot have the port has begun nothing.
            injector.getInstance(WebServer.class).start();
        }
        injector.getInstance(JobWorker.class).start();
        injector.getInstance(Gateway.class).start();
    }

    /**
     * Builds the whole graph without connecting to anything; what does not fit together is a fault.
     */
    public static Registry check(
            Installation installation, Loaded configuration, Set<ProcessRole> roles) {
        var data =
                installation.resolve(
                        configuration.value(ProcessConfiguration.class).dataDirectory());
        var module = module(installation, configuration, roles, StorageModule.unopened(), data);
        Guice.createInjector(Stage.TOOL, module);
        return registry(installation, configuration, roles);
    }

    /** What the loaded cogs contribute. */
    public static Registry registry(
            Installation installation, Loaded configuration, Set<ProcessRole> roles) {
        return installation
                .cogs()
                .registry(
                        roles,
                        id -> id.equals(PlatformCog.ID) || configuration.isEnabled(id.name()));
    }

    public <T> T instance(Class<T> type) {
        return injector.getInstance(type);
    }

    /** The address of the panel, where this process serves it. */
    public Optional<String> panel() {
        return isOpen
                ? Optional.of(injector.getInstance(WebServer.class).panel())
                : Optional.empty();
    }

    public Database database() {
        return database;
    }

    public Storage storage() {
        return storage;
    }

    @Override
    public void close() {
        injector.getInstance(WebServer.class).stop();
        // Both wait for what they have under way, and there is one patience for both.
        var gateway = Thread.ofVirtual().start(injector.getInstance(Gateway.class)::stop);
        injector.getInstance(JobWorker.class).stop();
        join(gateway);
        injector.getInstance(Routines.class).stop();
        injector.getInstance(SettingsWatch.class).stop();
        injector.getInstance(BatchedSecurityLog.class).stop();
        storage.close();
        database.close();
    }

    private static void join(Thread ending) {
        try {
            ending.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static Module module(
            Installation installation,
            Loaded configuration,
            Set<ProcessRole> roles,
            StorageModule storage,
            Path data) {
        var cogs =
                new CogsModule(registry(installation, configuration, roles), configuration::value);
        var platform =
                new PlatformModule(
                        storage,
                        SystemTime.clock(),
                        SystemTime.chance(),
                        cogs,
                        new DataDirectory(data));
        var jobs = configuration.value(JobsConfiguration.class);
        return new AbstractModule() {
            @Override
            protected void configure() {
                install(platform);
                install(new DiscordModule(roles));
                bind(PollingWorker.Pace.class)
                        .toInstance(
                                new PollingWorker.Pace(
                                        jobs.threads(),
                                        jobs.pollingInterval(),
                                        jobs.heartbeatInterval()));
                bind(PollingWorker.class).in(Singleton.class);
                bind(JobWorker.class).to(PollingWorker.class);
            }
        };
    }
}
