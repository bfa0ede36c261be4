package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.cog.community.members.AudienceStore.Filter;
import maxis.spi.member.Audiences;
import maxis.spi.member.Recipients;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Audiences among those who are known. */
final class StoredAudiences implements Audiences {
    private final AudienceStore store;
    private final InstantSource clock;

    @Inject
    StoredAudiences(AudienceStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public long size(Transaction transaction, Recipients recipients) {
        return store.count(transaction, filter(recipients), clock.instant());
    }

    @Override
    public List<MemberId> page(
            Transaction transaction, Recipients recipients, Optional<MemberId> after, int most) {
        return store.page(transaction, filter(recipients), clock.instant(), after, most);
    }

    private Filter filter(Recipients recipients) {
        return switch (recipients) {
            case Recipients.Everyone() -> Filter.NONE;
            case Recipients.InactiveFor(var time) ->
                    Filter.NONE.inactiveSince(clock.instant().minus(time));
            case Recipients.OnPlan(var plan) -> Filter.NONE.plan(plan);
            case Recipients.Only(var member) -> Filter.NONE.only(member);
        };
    }
}
