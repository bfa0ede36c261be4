package maxis.testing.ideas;

import jakarta.inject.Inject;

import maxis.spi.demo.DemoData;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.value.MemberId;

import java.util.List;

/** One idea of everybody. */
final class IdeasDemoData implements DemoData {
    private final Transactions transactions;
    private final IdeaStore store;

    @Inject
    IdeasDemoData(Transactions transactions, IdeaStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    @Override
    public void plant(List<MemberId> members) {
        transactions
                .as(Actor.system("demo"))
                .execute(transaction ->
                        members.forEach(
                                member -> store.insertOnce(transaction, member, "More cake")));
    }
}
