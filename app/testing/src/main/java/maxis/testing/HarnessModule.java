package maxis.testing;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.OptionalBinder;

import maxis.runtime.job.JobWorker;
import maxis.spi.discord.Guild;
import maxis.spi.discord.Messages;
import maxis.spi.discord.Roles;
import maxis.spi.discord.Threads;
import maxis.spi.member.Levels;
import maxis.spi.model.LanguageModel;

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
        bind(Offers.class).toInstance(world.offers());
        bind(Replies.class).toInstance(replies);
        bind(Messages.class).toInstance(world.discord().messages());
        bind(Roles.class).toInstance(world.discord().roles());
        bind(Threads.class).toInstance(world.discord().threads());
        bind(Guild.class).toInstance(world.discord().guild());
        OptionalBinder.newOptionalBinder(binder(), Levels.class)
                .setBinding()
                .toInstance((member, roles) -> Persona.levelOf(member));
        bind(LanguageModel.class).toInstance(world.model());
    }
}
