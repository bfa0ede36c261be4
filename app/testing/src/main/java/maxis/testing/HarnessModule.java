package maxis.testing;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.runtime.job.JobWorker;

/** What stands around the platform in tests: who turns the jobs, and who calls the cogs. */
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
    }
}
