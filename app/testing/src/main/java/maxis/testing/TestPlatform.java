package maxis.testing;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.util.Modules;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.bootstrap.PlatformModule;
import maxis.runtime.bootstrap.StorageModule;
import maxis.runtime.cog.CogsModule;
import maxis.runtime.cog.InstalledCogs;
import maxis.runtime.cog.Registry;
import maxis.runtime.component.Components;
import maxis.runtime.component.Forms;
import maxis.runtime.setting.Change;
import maxis.runtime.setting.SettingsCatalogue;
import maxis.runtime.setting.Wish;
import maxis.runtime.stored.RecordJson;
import maxis.runtime.web.Doorkeeper;
import maxis.spi.Cog;
import maxis.spi.CogId;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.event.DomainEvent;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.testing.discord.FakeDiscord;
import maxis.testing.model.ScriptedModel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The platform around some cogs: real PostgreSQL, real jobs and events, a clock and a worker that
 * move only when told to.
 *
 * <pre>{@code
 * try (var maxis = TestPlatform.with(new TicketsCog())) {
 *     var reply = maxis.as(JEAN).runs("ticket create", Map.of("subject", "Clé perdue"));
 *     assertThat(reply.text()).isEqualTo("Votre ticket est ouvert.");
 *
 *     maxis.advance(Duration.ofDays(7));
 *     assertThat(maxis.events()).last().isInstanceOf(TicketClosed.class);
 * }
 * }</pre>
 */
public final class TestPlatform implements AutoCloseable {
    private static final long SEED = 20_260_202;

    private final World world;
    private final Injector injector;
    private final HandDrivenWorker worker;

    private TestPlatform(World world, Injector injector) {
        this.world = world;
        this.injector = injector;
        this.worker = injector.getInstance(HandDrivenWorker.class);
    }

    /** A platform with a database of its own. */
    public static TestPlatform with(Cog... cogs) {
        return Setup.of(cogs).start();
    }

    /** A platform on a database that the test has prepared; closing the platform closes it. */
    public static TestPlatform on(TestDatabase database, Cog... cogs) {
        return Setup.of(cogs).on(database).start();
    }

    static TestPlatform start(World world) {
        var setup = world.setup();
        var cogs = InstalledCogs.of(setup.cogs());
        var configuration = Configured.load(cogs, setup.configuration(), world.data().path());
        var registry = cogs.registry(setup.roles(), id -> configuration.isEnabled(id.name()));
        var platform =
                new PlatformModule(
                        StorageModule.open(world.database().storage()),
                        world.clock(),
                        new Random(SEED),
                        new CogsModule(registry, configuration::value),
                        world.data());
        var words = new Replies(TestPlatform.class.getClassLoader());
        var started =
                new TestPlatform(
                        world,
                        Guice.createInjector(
                                keptBy(setup.doorkeeper(), platform),
                                new HarnessModule(world, words)));
        // As in the program, what is stored is loaded before anything asks for it.
        started.refreshSettings();
        world.offers().storeBy(started.instance(Components.class), started.forms(registry));
        started.worker.start();
        world.discord().connect(started.instance(Watches.class));
        return started;
    }

    private static Module keptBy(Optional<Doorkeeper> doorkeeper, Module platform) {
        return doorkeeper
                .<Module>map(other ->
                        Modules.override(platform)
                                .with(binder -> binder.bind(Doorkeeper.class).toInstance(other)))
                .orElse(platform);
    }

    /** Where the platform's own cog is there, forms are shown as in the program. */
    private Optional<Forms> forms(Registry registry) {
        boolean isWhole = registry.counts().containsKey(PlatformCog.ID);
        return isWhole ? Optional.of(instance(Forms.class)) : Optional.empty();
    }

    /** Somebody in front of Discord. */
    public Acting as(Persona who) {
        return Acting.of(instance(Calls.class), instance(Visits.class), who, world);
    }

    /** Somebody who opens the panel without having signed in. */
    public Visitor strangerOnTheWeb() {
        return instance(Visits.class).ofStranger();
    }

    /** What open pages were told to ask anew, the oldest first: {@code members 1002}. */
    public List<String> toldToPages() {
        return world.pages().told();
    }

    /** The Discord server of this world, as others see it and to put obstacles in. */
    public FakeDiscord discord() {
        return world.discord();
    }

    /** The language model, to tell what it writes and to see what it was asked. */
    public ScriptedModel model() {
        return world.model();
    }

    /** What happened and was committed, the oldest first. */
    public List<DomainEvent> events() {
        var neighbours =
                Stream.concat(
                        Stream.<Class<?>>of(Cog.class),
                        world.setup().cogs().stream().map(Cog::getClass));
        return new StoredEventLog(database(), instance(RecordJson.class), neighbours).events();
    }

    /** The process ends and comes back: what is in memory is lost, what is stored is not. */
    public TestPlatform restart() {
        worker.stop();
        discord().disconnect();
        return start(world);
    }

    /** A second process beside this one, on the same database. */
    public TestPlatform another() {
        return start(world);
    }

    /** The instance of a class that a cog bound. */
    public <T> T instance(Class<T> type) {
        return injector.getInstance(type);
    }

    public Transactions transactions() {
        return injector.getInstance(Transactions.class);
    }

    public TestDatabase database() {
        return world.database();
    }

    public HandClock clock() {
        return world.clock();
    }

    /** Runs what is due, and what becomes due by it, until nothing is. */
    public void runDueJobs() {
        worker.runDueJobs();
    }

    /** Lets time pass, then runs what is due. */
    public void advance(Duration step) {
        clock().advance(step);
        runDueJobs();
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
        discord().disconnect();
        database().close();
    }
}
