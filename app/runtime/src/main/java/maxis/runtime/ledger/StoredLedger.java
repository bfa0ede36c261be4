package maxis.runtime.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

import maxis.runtime.audit.EntryBinding;
import maxis.runtime.storage.LoneStatements;
import maxis.spi.ledger.Account;
import maxis.spi.ledger.Ledger;
import maxis.spi.ledger.Line;
import maxis.spi.ledger.Posting;
import maxis.spi.ledger.Transfer;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;

import org.jdbi.v3.core.statement.Query;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The ledger in PostgreSQL: each operation is one function there. */
final class StoredLedger implements Ledger {
    private static final String TRANSFER =
            """
            select outcome, reference, is_new from ledger_transfer(
                :fromOwner, :fromBook, :fromOpen, :toOwner, :toBook, :toOpen,
                :unit, :amount, :cause, :provenance, :key, :now)
            """;
    private static final String AUDITED_TRANSFER =
            """
            select outcome, reference, is_new from ledger_transfer(
                :fromOwner, :fromBook, :fromOpen, :toOwner, :toBook, :toOpen,
                :unit, :amount, :cause, :provenance, :key, :now, %s)
            """
                    .formatted(EntryBinding.ARGUMENTS);
    private static final String HOLD =
            """
            select outcome, reference, is_new from ledger_hold(
                :fromOwner, :fromBook, :fromOpen, :toOwner, :toBook, :toOpen,
                :unit, :amount, :cause, :provenance, :key, :now, :until)
            """;
    private static final String AUDITED_HOLD =
            """
            with done as materialized (%s)
            select outcome, reference, case when is_new then %s is null end from done
            """
                    .formatted(HOLD, EntryBinding.CALL);

    private final InstantSource clock;
    private final EntryBinding entries;
    private final Provider<LoneStatements> alone;

    @Inject
    StoredLedger(InstantSource clock, EntryBinding entries, Provider<LoneStatements> alone) {
        this.clock = clock;
        this.entries = entries;
        this.alone = alone;
    }

    @Override
    public Posting transfer(Actor actor, Transfer transfer, String key) {
        return transfer.entry()
                .map(entry ->
                        alone.get()
                                .run(
                                        actor,
                                        AUDITED_TRANSFER,
                                        query ->
                                                posting(
                                                        bind(
                                                                entries.bind(query, actor, entry),
                                                                transfer,
                                                                key))))
                .orElseGet(() ->
                        alone.get()
                                .run(
                                        actor,
                                        TRANSFER,
                                        query -> posting(bind(query, transfer, key))));
    }

    @Override
    public Posting transfer(Transaction transaction, Transfer transfer, String key) {
        return posting(book(transaction, TRANSFER, AUDITED_TRANSFER, transfer, key));
    }

    @Override
    public Posting hold(Transaction transaction, Transfer transfer, Instant until, String key) {
        return posting(book(transaction, HOLD, AUDITED_HOLD, transfer, key).bind("until", until));
    }

    @Override
    public Posting capture(Transaction transaction, String holdKey, long amount, String key) {
        if (amount <= 0) {
            throw new IllegalArgumentException("A capture takes at least one unit, not " + amount);
        }
        return end(transaction, holdKey, amount, key);
    }

    @Override
    public Posting release(Transaction transaction, String holdKey) {
        return end(transaction, holdKey, 0, holdKey + "/released");
    }

    @Override
    public long balance(Transaction transaction, Account account) {
        return transaction
                .handle()
                .createQuery("select ledger_balance(:owner, :book, :unit)")
                .bind("owner", account.owner())
                .bind("book", account.book())
                .bind("unit", account.unit())
                .mapTo(Long.class)
                .one();
    }

    @Override
    public List<Line> statement(
            Transaction transaction, Account account, Optional<Long> before, int most) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select e.id, t.booked_at, e.amount, coalesce(e.balance, 0) as balance, t.cause, e.provenance
                        from ledger_entries e
                        join ledger_transactions t on t.id = e.transaction_id
                        join ledger_accounts a on a.id = e.account_id
                        where a.owner = :owner and a.book = :book and a.unit = :unit and e.id < :before
                        order by e.id desc limit :most
                        """)
                .bind("owner", account.owner())
                .bind("book", account.book())
                .bind("unit", account.unit())
                .bind("before", before.orElse(Long.MAX_VALUE))
                .bind("most", most)
                .map((row, context) ->
                        new Line(
                                row.getLong("id"),
                                row.getTimestamp("booked_at").toInstant(),
                                row.getLong("amount"),
                                row.getLong("balance"),
                                row.getString("cause"),
                                row.getString("provenance")))
                .list();
    }

    private Posting end(Transaction transaction, String holdKey, long amount, String key) {
        return posting(
                transaction
                        .handle()
                        .createQuery(
                                "select outcome, reference from ledger_end_hold(:hold, :amount, :key, :now)")
                        .bind("hold", holdKey)
                        .bind("amount", amount)
                        .bind("key", key)
                        .bind("now", clock.instant()));
    }

    /** The statement, or the one that writes the entry of the audit log too, if there is one. */
    private Query book(
            Transaction transaction, String plain, String audited, Transfer transfer, String key) {
        return transfer.entry()
                .map(entry ->
                        entries.bind(
                                transaction.handle().createQuery(audited),
                                transaction.actor(),
                                entry))
                .map(query -> bind(query, transfer, key))
                .orElseGet(() -> bind(transaction.handle().createQuery(plain), transfer, key));
    }

    private Query bind(Query query, Transfer transfer, String key) {
        return query.bind("fromOwner", transfer.from().owner())
                .bind("fromBook", transfer.from().book())
                .bind("fromOpen", transfer.from().mayBeNegative())
                .bind("toOwner", transfer.to().owner())
                .bind("toBook", transfer.to().book())
                .bind("toOpen", transfer.to().mayBeNegative())
                .bind("unit", transfer.from().unit())
                .bind("amount", transfer.amount())
                .bind("cause", transfer.cause())
                .bind("provenance", transfer.provenance())
                .bind("key", key)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static Posting posting(Query query) {
        return query.map((row, context) ->
                        switch (row.getString("outcome")) {
                            case "booked" -> new Posting.Booked(row.getLong("reference"));
                            case "not enough" -> new Posting.NotEnough(row.getLong("reference"));
                            default -> new Posting.NoSuchHold();
                        })
                .one();
    }
}
