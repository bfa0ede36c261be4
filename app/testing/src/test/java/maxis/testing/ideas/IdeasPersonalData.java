package maxis.testing.ideas;

import jakarta.inject.Inject;

import maxis.spi.personal.PersonalData;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.List;

/** A member's ideas are theirs; none stays. */
final class IdeasPersonalData implements PersonalData {
    private final IdeaStore store;

    @Inject
    IdeasPersonalData(IdeaStore store) {
        this.store = store;
    }

    @Override
    public List<Section> export(Transaction transaction, MemberId member) {
        var rows =
                store.textsOf(transaction, member).stream()
                        .map(text -> List.of(Text.of("ideas.quote").with("text", text)))
                        .toList();
        return List.of(new Section(Text.of("ideas.export"), rows));
    }

    @Override
    public List<Kept> erase(Transaction transaction, MemberId member) {
        store.deleteOf(transaction, member);
        return List.of();
    }
}
