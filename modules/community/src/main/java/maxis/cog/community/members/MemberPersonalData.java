package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.personal.PersonalData;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.time.InstantSource;
import java.util.List;

/** What the registry holds about a member. */
final class MemberPersonalData implements PersonalData {
    private final PersonalMemberStore store;
    private final InstantSource clock;

    @Inject
    MemberPersonalData(PersonalMemberStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Section> export(Transaction transaction, MemberId member) {
        return List.of(
                new Section(
                        Text.of("community.data.profile"),
                        store.profile(transaction, member).entrySet().stream()
                                .map(fact ->
                                        List.of(
                                                Text.of("community.data." + fact.getKey()),
                                                Text.value(fact.getValue())))
                                .toList()),
                new Section(
                        Text.of("community.data.days"),
                        store.days(transaction, member).stream()
                                .map(day -> List.of(Text.value(day)))
                                .toList()));
    }

    @Override
    public List<Kept> erase(Transaction transaction, MemberId member) {
        if (store.keepBanOnly(transaction, member, clock.instant())) {
            return List.of(
                    new Kept(Text.of("community.kept.ban"), Text.of("community.kept.ban.why")));
        }
        store.delete(transaction, member);
        return List.of();
    }
}
