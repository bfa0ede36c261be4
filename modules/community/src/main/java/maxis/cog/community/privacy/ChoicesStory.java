package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.spi.reply.Block.Fact;
import maxis.spi.storage.Transaction;
import maxis.spi.story.MemberStory;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.Locale;
import java.util.Optional;

/** What somebody agreed to, so that nobody writes to them against their will. */
final class ChoicesStory implements MemberStory {
    private final ChoiceStore store;

    @Inject
    ChoicesStory(ChoiceStore store) {
        this.store = store;
    }

    @Override
    public Optional<Chapter> of(Transaction transaction, MemberId member) {
        var facts =
                store.decisions(transaction, member).stream()
                        .map(decision ->
                                new Fact(
                                        Text.of(
                                                "community.consent."
                                                        + decision.consent()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)),
                                        Text.of(
                                                decision.isGiven()
                                                        ? "community.consent.on"
                                                        : "community.consent.off")))
                        .toList();
        return facts.isEmpty() ? Optional.empty() : Optional.of(Chapter.of(facts));
    }
}
