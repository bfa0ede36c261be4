package maxis.testing;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Singleton;

import maxis.runtime.bootstrap.PlatformModule;
import maxis.runtime.bootstrap.StorageModule;
import maxis.runtime.cog.CogsModule;
import maxis.runtime.cog.InstalledCogs;
import maxis.runtime.health.DataDirectory;
import maxis.runtime.job.JobWorker;
import maxis.runtime.setting.Change;
import maxis.runtime.setting.SettingsCatalogue;
import maxis.runtime.setting.Wish;
import maxis.spi.Cog;
import maxis.spi.CogId;
import maxis.spi.Fault;
import maxis.spi.ProcessRole;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/**
 * The platform around some cogs: real PostgreSQL, real jobs and events, a clock and a worker that
 * move only when told to.
 *
 * <pre>{@code
 * try (var platform = TestPlatform.with(new TicketsCog())) {
 *     platform.instance(Tickets.class).open(...);
 *     platform.clock().advance(Duration.ofDays(7));
 *     platform.runDueJobs();
 * }
 * }</pre>
 */
public final class TestPlatform implements AutoCloseable {
    private static final long SEED = 20_260_202;

    private final TestDatabase database;
    private final HandClock clock;
    private final Injector injector;
    private final HandDrivenWorker worker;

    private TestPlatform(TestDatabase database, HandClock clock, Injector injector) {
        this.database = database;
        this.clock = clock;
        this.injector = injector;
        this.worker = injector.getInstance(HandDrivenWorker.class);
    }

    /** A platform with a database of its own. */
    public static TestPlatform with(Cog... cogs) {
        return on(TestDatabase.fresh(), cogs);
    }

    /** A platform on a database that the test has prepared; closing the platform closes it. */
    public static TestPlatform on(TestDatabase database, Cog... cogs) {
        var clock = HandClock.standard();
        var registry =
                InstalledCogs.of(List.of(cogs))
                        .registry(EnumSet.allOf(ProcessRole.class), id -> true);
        var cogsModule =
                new CogsModule(
                        registry,
                        type -> {
                            throw Fault.bug(
                                    "No configuration was given for " + type.getName(), null);
                        });
        var platform =
                new PlatformModule(
                        StorageModule.open(database.storage()),
                        clock,
                        new Random(SEED),
                        cogsModule,
                        new DataDirectory(TestDirectories.forThisJvm("data")));
        var injector = Guice.createInjector(platform, new WorkerModule());
        var started = new TestPlatform(database, clock, injector);
        // As in the program, what is stored is loaded before anything asks for it.
        started.refreshSettings();
        started.worker.start();
        return started;
    }

    /** The instance of a class that a cog bound. */
    public <T> T instance(Class<T> type) {
        return injector.getInstance(type);
    }

    public Transactions transactions() {
        return injector.getInstance(Transactions.class);
    }

    public TestDatabase database() {
        return database;
    }

    public HandClock clock() {
        return clock;
    }

    /** Runs what is due, and what becomes due by it, until nothing is. */
    public void runDueJobs() {
        worker.runDueJobs();
    }

    /** Changes a setting of a cog; the value is what an admin would type. */
    public void set(String cog, String name, String value) {
        var change =
                instance(SettingsCatalogue.class)
                        .change(
                                Actor.system("test"),
                                Wish.set(new CogId(cog), name, value),
                                Origin.PROGRAM);
        if (!(change instanceof Change.Changed)) {
            throw new IllegalArgumentException(cog + "." + name + " = " + value + ": " + change);
        }
    }

    /**
     * Takes over what other processes on the same database changed, which tests do not wait for.
     */
    public void refreshSettings() {
        instance(SettingsCatalogue.class).refresh();
    }

    @Override
    public void close() {
        worker.stop();
        database.close();
    }

    private static final class WorkerModule extends AbstractModule {
        @Override
        protected void configure() {
            bind(HandDrivenWorker.class).in(Singleton.class);
            bind(JobWorker.class).to(HandDrivenWorker.class);
        }
    }
}
