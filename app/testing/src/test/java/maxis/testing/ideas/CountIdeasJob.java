package maxis.testing.ideas;

import jakarta.inject.Inject;

import maxis.spi.event.Events;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.JobHandler;

/** Tells how many there are. */
final class CountIdeasJob implements JobHandler<IdeasCog.CountIdeas> {
    private final IdeaStore store;
    private final Events events;

    @Inject
    CountIdeasJob(IdeaStore store, Events events) {
        this.store = store;
        this.events = events;
    }

    @Override
    public Completion run(IdeasCog.CountIdeas job, Attempt attempt) {
        return Completion.done(transaction ->
                events.publish(transaction, new IdeasCog.IdeasCounted(store.count(transaction))));
    }
}
