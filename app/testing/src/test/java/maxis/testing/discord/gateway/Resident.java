package maxis.testing.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Singleton;

import maxis.runtime.bootstrap.DiscordModule;
import maxis.runtime.bootstrap.PlatformModule;
import maxis.runtime.bootstrap.StorageModule;
import maxis.runtime.cog.CogsModule;
import maxis.runtime.cog.InstalledCogs;
import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.runtime.discord.Overview;
import maxis.runtime.discord.gateway.Gateway;
import maxis.runtime.health.DataDirectory;
import maxis.runtime.job.JobWorker;
import maxis.runtime.job.PollingWorker;
import maxis.runtime.setting.SettingsCatalogue;
import maxis.spi.health.Health;
import maxis.spi.job.Job;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.testing.Configured;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.Predicate;

/** One process, put together as the program is, with a worker that polls by itself. */
final class Resident implements AutoCloseable {
    private static final PollingWorker.Pace QUICK =
            new PollingWorker.Pace(4, Duration.ofMillis(50), Duration.ofSeconds(5));

    private final Lobby lobby = new Lobby();
    private final Town town;
    private final Injector injector;
    private boolean isOver;

    private Resident(Tenancy tenancy) {
        town = tenancy.town();
        var cogs = InstalledCogs.of(tenancy.cogs());
        var registry = cogs.registry(tenancy.roles(), _ -> true);
        var defaults = Configured.defaults(cogs);
        var nowhere = new DataDirectory(Path.of(""));
        var configuration = tenancy.configuration();
        var platform =
                new PlatformModule(
                        StorageModule.open(tenancy.town().database().storage()),
                        tenancy.town().time(),
                        new Random(System.identityHashCode(this)),
                        new CogsModule(
                                registry,
                                type ->
                                        type == DiscordConfiguration.class
                                                ? configuration
                                                : defaults.value(type)),
                        nowhere);
        injector = Guice.createInjector(platform, new DiscordModule(tenancy.roles()), new Around());
        injector.getInstance(SettingsCatalogue.class).refresh();
    }

    private final class Around extends AbstractModule {
        @Override
        protected void configure() {
            bind(Lobby.class).toInstance(lobby);
            bind(PollingWorker.Pace.class).toInstance(QUICK);
            bind(PollingWorker.class).in(Singleton.class);
            bind(JobWorker.class).to(PollingWorker.class);
        }
    }

    /** One that is there and has not looked at the gateway yet. */
    static Resident idle(Tenancy tenancy) {
        var resident = new Resident(tenancy);
        resident.instance(JobWorker.class).start();
        return resident;
    }

    static Resident start(Tenancy tenancy) {
        var resident = idle(tenancy);
        resident.instance(Gateway.class).start();
        return resident;
    }

    Lobby lobby() {
        return lobby;
    }

    <T> T instance(Class<T> type) {
        return injector.getInstance(type);
    }

    Health health() {
        return instance(Overview.class).look();
    }

    /** Waits until its bots are connected and their commands are there. */
    Resident awaitConnected() {
        awaitHealth(Health.Well.class, health -> health.detail().startsWith("connected"));
        Watching.until(() -> town.writtenCommands() > 0, () -> "no slash commands");
        return this;
    }

    /** Waits until it reports so. */
    <H extends Health> Resident awaitHealth(Class<H> type, Predicate<H> wished) {
        Watching.until(
                () -> type.isInstance(health()) && wished.test(type.cast(health())),
                () -> "health is " + health());
        return this;
    }

    /** Has something done later, by whichever process may. */
    void enqueue(Job job) {
        instance(Transactions.class)
                .as(Actor.system("test"))
                .execute(transaction -> instance(Jobs.class).enqueue(transaction, job));
    }

    /** Ends as a program does. */
    @Override
    public void close() {
        if (!isOver) {
            isOver = true;
            instance(Gateway.class).stop();
            instance(JobWorker.class).stop();
        }
        assertThat(isOver).isTrue();
    }
}
