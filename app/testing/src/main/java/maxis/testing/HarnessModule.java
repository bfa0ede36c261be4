package maxis.testing;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.OptionalBinder;

import maxis.runtime.conversation.Mishaps;
import maxis.runtime.job.JobWorker;
import maxis.spi.discord.Files;
import maxis.spi.discord.Guild;
import maxis.spi.discord.Messages;
import maxis.spi.discord.Roles;
import maxis.spi.discord.Rooms;
import maxis.spi.discord.Threads;
import maxis.spi.member.Levels;
import maxis.spi.member.Rights;
import maxis.spi.model.LanguageModel;
import maxis.spi.web.Live;

/**
 * What stands around the platform in tests: who turns the jobs, who calls the cogs, and the
 * outside.
 */
final class HarnessModule extends AbstractModule {
    private final World world;
    private final Replies replies;

    HarnessModule(World world, Replies replies) {
        this.world = world;
        this.replies = replies;
    }

    @Override
    protected void configure() {
        bind(HandDrivenWorker.class).in(Singleton.class);
        bind(JobWorker.class).to(HandDrivenWorker.class);
        bind(Calls.class).in(Singleton.class);
        bind(Watches.class).in(Singleton.class);
        bind(Visits.class).in(Singleton.class);
        bind(World.class).toInstance(world);
        bind(LoudMishaps.class).in(Singleton.class);
        OptionalBinder.newOptionalBinder(binder(), Mishaps.class)
                .setBinding()
                .to(LoudMishaps.class);
        bind(Replies.class).toInstance(replies);
        bind(Messages.class).toInstance(world.discord().messages());
        bind(Roles.class).toInstance(world.discord().roles());
        bind(Threads.class).toInstance(world.discord().threads());
        bind(Files.class).toInstance(world.discord().files());
        bind(Rooms.class).toInstance(world.discord().rooms());
        bind(Guild.class).toInstance(world.discord().guild());
        bind(Files.class).toInstance(world.discord().files());
        bind(Rooms.class).toInstance(world.discord().rooms());
        OptionalBinder.newOptionalBinder(binder(), Levels.class)
                .setBinding()
                .toInstance(world.cast());
        OptionalBinder.newOptionalBinder(binder(), Rights.class)
                .setBinding()
                .toInstance(world.cast());
        OptionalBinder.newOptionalBinder(binder(), Live.class)
                .setBinding()
                .toInstance(world.pages());
        bind(LanguageModel.class).toInstance(world.model());
    }
}
