package maxis.runtime.personal;

import jakarta.inject.Inject;

import maxis.runtime.storage.Storage;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.value.MemberId;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings journal and database together at every start. What only the journal knows was erased after
 * the copy was made from which this database was restored; what only the database knows was done by
 * a process with another disk.
 */
public final class ErasureReplay {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureReplay.class);

    private final Storage storage;
    private final Transactions transactions;
    private final Erasures erasures;
    private final PersonalParts parts;
    private final Records records;

    /** Where erasures are written down. */
    record Records(ErasureStore store, ErasureJournal journal, MemberHashes hashes) {
        @Inject
        Records {}
    }

    @Inject
    ErasureReplay(
            Storage storage,
            Transactions transactions,
            Erasures erasures,
            PersonalParts parts,
            Records records) {
        this.storage = storage;
        this.transactions = transactions;
        this.erasures = erasures;
        this.parts = parts;
        this.records = records;
    }

    /**
     * Erases again whom a restore brought back, and says how many erasures were missing. A process
     * that loads some of the cogs only leaves it to the others.
     */
    public int replayErasures() {
        if (!parts.areComplete()) {
            return 0;
        }
        var known = transactions.as(program()).run(records.store()::all);
        var missing = new HashSet<>(records.journal().all());
        known.stream().filter(erasure -> !missing.remove(erasure)).forEach(records.journal()::add);
        if (!missing.isEmpty()) {
            LOG.warn("{} erasures are newer than the database and are done again", missing.size());
            replay(missing);
        }
        return missing.size();
    }

    private void replay(Set<Erasure> missing) {
        for (var member : membersHere()) {
            var hash = records.hashes().of(member);
            missing.stream()
                    .filter(erasure -> erasure.member().equals(hash))
                    .forEach(erasure ->
                            transactions
                                    .as(program())
                                    .execute(transaction ->
                                            erasures.erase(transaction, member, erasure)));
        }
        // Those of whom the copy holds nothing are written down too, or every start would look
        // again.
        transactions
                .as(program())
                .execute(transaction -> {
                    var done = records.store().all(transaction);
                    missing.stream()
                            .filter(erasure -> !done.contains(erasure))
                            .forEach(erasure ->
                                    records.store().insert(transaction, erasure, List.of()));
                });
    }

    private Set<MemberId> membersHere() {
        return Jdbi.create(storage::connectAsOwner)
                .withHandle(owner -> MemberColumns.membersIn(owner, parts.answered()));
    }

    private static Actor program() {
        return Actor.system("personal-data");
    }
}
