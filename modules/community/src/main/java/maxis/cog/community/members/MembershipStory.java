package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.reply.Block.Fact;
import maxis.spi.storage.Transaction;
import maxis.spi.story.MemberStory;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.Optional;

/** Since when somebody is here, and how active they are. */
final class MembershipStory implements MemberStory {
    private final StoryStore store;

    @Inject
    MembershipStory(StoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Chapter> of(Transaction transaction, MemberId member) {
        var facts =
                store.entries(transaction, member).stream()
                        .map(entry ->
                                new Fact(
                                        Text.of("community.data." + entry.column()), entry.value()))
                        .toList();
        return facts.isEmpty() ? Optional.empty() : Optional.of(Chapter.of(facts));
    }
}
