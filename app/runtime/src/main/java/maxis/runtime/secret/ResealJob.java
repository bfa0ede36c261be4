package maxis.runtime.secret;

import jakarta.inject.Inject;

import maxis.spi.StoredAs;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;
import maxis.spi.secret.Place;
import maxis.spi.secret.SealedColumn;
import maxis.spi.secret.Vault;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;

import java.util.Map;

/** Seals every declared column with the newest key, a page at a time, until nothing is left. */
public final class ResealJob implements JobHandler<ResealJob.Order> {
    private static final int PAGE = 200;

    private final SealedColumns columns;
    private final SealedStore store;
    private final SealingKeys keys;
    private final Vault vault;
    private final Transactions transactions;

    @Inject
    ResealJob(
            SealedColumns columns,
            SealedStore store,
            SealingKeys keys,
            Vault vault,
            Transactions transactions) {
        this.columns = columns;
        this.store = store;
        this.keys = keys;
        this.vault = vault;
        this.transactions = transactions;
    }

    /** To be enqueued when there is a new key. */
    @StoredAs("platform.reseal")
    public record Order() implements Job {}

    @Override
    public Completion run(Order order, Attempt attempt) {
        int newest = keys.newest();
        for (var column : columns.all()) {
            var page =
                    transactions
                            .as(Actor.system("keys"))
                            .run(transaction -> store.outdated(transaction, column, newest, PAGE));
            if (!page.isEmpty()) {
                return Completion.again(
                        order,
                        attempt.startedAt(),
                        transaction -> reseal(transaction, column, page));
            }
        }
        return Completion.done();
    }

    private void reseal(Transaction transaction, SealedColumn column, Map<String, byte[]> page) {
        page.forEach((id, old) -> {
            var place = new Place(column.table(), column.column(), id);
            store.replace(transaction, column, id, old, vault.seal(vault.open(old, place), place));
        });
    }
}
