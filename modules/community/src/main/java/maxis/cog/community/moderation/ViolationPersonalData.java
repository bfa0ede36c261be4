package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.personal.PersonalData;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.List;

/** What a member did and what came of it. */
final class ViolationPersonalData implements PersonalData {
    private final ViolationStore store;

    @Inject
    ViolationPersonalData(ViolationStore store) {
        this.store = store;
    }

    @Override
    public List<Section> export(Transaction transaction, MemberId member) {
        return List.of(
                new Section(
                        Text.of("community.data.violations"),
                        store.newest(transaction, member, Integer.MAX_VALUE).stream()
                                .map(Violation::row)
                                .toList()));
    }

    @Override
    public List<Kept> erase(Transaction transaction, MemberId member) {
        store.delete(transaction, member);
        return List.of();
    }
}
