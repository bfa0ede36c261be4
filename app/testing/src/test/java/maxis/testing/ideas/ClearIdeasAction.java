package maxis.testing.ideas;

import jakarta.inject.Inject;

import maxis.spi.control.Action;
import maxis.spi.control.Outcome;
import maxis.spi.control.Preview;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;

import java.util.List;
import java.util.Map;

/** Throws all ideas away. */
final class ClearIdeasAction implements Action<IdeasCog.ClearIdeas> {
    private final IdeaStore store;

    @Inject
    ClearIdeasAction(IdeaStore store) {
        this.store = store;
    }

    @Override
    public Preview preview(Transaction transaction, IdeasCog.ClearIdeas parameters) {
        return new Preview.Possible(
                Text.of("ideas.cleared"), List.of(), Integer.toString(store.count(transaction)));
    }

    @Override
    public Outcome carryOut(Transaction transaction, IdeasCog.ClearIdeas parameters) {
        store.deleteAll(transaction);
        return new Outcome.Done(Text.of("ideas.cleared"), Map.of());
    }
}
