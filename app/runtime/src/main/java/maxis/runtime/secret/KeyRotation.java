package maxis.runtime.secret;

import jakarta.inject.Inject;

import maxis.spi.Fault;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import java.util.SortedMap;
import java.util.TreeMap;

/** What an operator does with the vault's keys. */
public final class KeyRotation {
    private static final Actor SELF = Actor.system("keys");

    private final SealingKeys keys;
    private final SealedColumns columns;
    private final SealedStore store;
    private final Transactions transactions;
    private final Jobs jobs;
    private final AuditLog audit;

    @Inject
    KeyRotation(
            SealingKeys keys,
            SealedColumns columns,
            SealedStore store,
            Transactions transactions,
            Jobs jobs,
            AuditLog audit) {
        this.keys = keys;
        this.columns = columns;
        this.store = store;
        this.transactions = transactions;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** How many stored values each key seals; those that the key file lacks included. */
    public SortedMap<Integer, Long> uses() {
        var uses = new TreeMap<Integer, Long>();
        keys.all().forEach(number -> uses.put(number, 0L));
        for (var column : columns.all()) {
            transactions
                    .as(SELF)
                    .run(transaction -> store.uses(transaction, column))
                    .forEach((number, count) -> uses.merge(number, count, Long::sum));
        }
        return uses;
    }

    /** Makes a key and has everything sealed with it; answers the new key's number. */
    public int rotate() {
        int number = keys.make();
        transactions
                .as(SELF)
                .execute(transaction -> {
                    jobs.enqueue(transaction, new ResealJob.Order());
                    audit.write(transaction, entry("platform.key_made", number));
                });
        return number;
    }

    /** Takes a key away that seals nothing any more. */
    public void retire(int number) {
        if (number == keys.newest() || !keys.all().contains(number)) {
            throw Fault.operator(
                    "Key "
                            + number
                            + " is the newest or is not there. Name an older one that"
                            + " \"./maxis keys list\" shows.",
                    null);
        }
        long left = uses().getOrDefault(number, 0L);
        if (left > 0) {
            throw Fault.operator(
                    "Key "
                            + number
                            + " still seals "
                            + left
                            + " values. Wait until the program has"
                            + " sealed them anew; \"./maxis keys list\" shows how many are left.",
                    null);
        }
        transactions
                .as(SELF)
                .execute(transaction ->
                        audit.write(transaction, entry("platform.key_retired", number)));
        keys.retire(number);
    }

    private static AuditEntry entry(String action, int number) {
        return AuditEntry.of(action, "key:" + number, Origin.PROGRAM);
    }

    /** Whether the key file has a key. */
    public boolean isThere(int number) {
        return keys.all().contains(number);
    }
}
