package maxis.testing.ledger;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.storage.PoolSettings;
import maxis.spi.ledger.Account;
import maxis.spi.ledger.Ledger;
import maxis.spi.ledger.Posting;
import maxis.spi.ledger.Transfer;
import maxis.spi.storage.Actor;
import maxis.spi.value.MemberId;
import maxis.testing.TestDatabase;
import maxis.testing.TestPlatform;
import maxis.testing.TestServer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.BooleanSupplier;

/**
 * A hundred members who pay one another, and a count of our own of what each of them must hold. How
 * much they begin with decides how often one of them cannot pay.
 */
final class Market implements AutoCloseable {
    static final int THREADS = 16;
    static final long SEED = 20_260_202;
    private static final int MEMBERS = 100;
    private static final int MOST = 60;
    private static final Actor PROGRAM = Actor.system("market");
    private static final Account MINT = Account.house("mint", "COIN");

    private final TestPlatform platform;
    private final Ledger ledger;
    private final AtomicLongArray expected = new AtomicLongArray(MEMBERS);
    private final AtomicInteger turns = new AtomicInteger();

    private Market(TestPlatform platform) {
        this.platform = platform;
        this.ledger = platform.instance(Ledger.class);
    }

    /** Opens with a connection for each thread. */
    static Market on(TestServer server, long stock) {
        var pool = PoolSettings.standard().withSize(THREADS);
        var market = new Market(TestPlatform.on(TestDatabase.on(server, pool), new PlatformCog()));
        for (int member = 0; member < MEMBERS; member++) {
            market.book(
                    new Transfer(MINT, account(member), stock, "start", "earned"),
                    "start " + member);
            market.expected.set(member, stock);
        }
        return market;
    }

    /** What came of some trading. */
    record Turnover(long booked, long refused) {
        Turnover plus(Turnover other) {
            return new Turnover(booked + other.booked, refused + other.refused);
        }
    }

    /** Every thread pays at random until it is told to stop. */
    Turnover trade(BooleanSupplier goesOn) {
        int turn = turns.incrementAndGet();
        var parts = new ArrayList<Callable<Turnover>>();
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            parts.add(() -> pay(turn, number, goesOn));
        }
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var total = new Turnover(0, 0);
            for (var part : threads.invokeAll(parts)) {
                total = total.plus(part.get());
            }
            return total;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("Trading broke off", failed);
        }
    }

    /**
     * What does not agree: the ledger's own findings, and balances that are not what we counted.
     */
    List<String> findings() {
        var findings =
                new ArrayList<>(
                        platform.database()
                                .asOwner()
                                .withHandle(owner ->
                                        owner.createQuery("select problem from ledger_findings()")
                                                .mapTo(String.class)
                                                .list()));
        for (int member = 0; member < MEMBERS; member++) {
            var account = account(member);
            long balance =
                    platform.transactions()
                            .as(PROGRAM)
                            .run(transaction -> ledger.balance(transaction, account));
            if (balance != expected.get(member) || balance < 0) {
                findings.add(
                        "member %d holds %d, not %d"
                                .formatted(member, balance, expected.get(member)));
            }
        }
        return findings;
    }

    @Override
    public void close() {
        platform.close();
    }

    private Turnover pay(int turn, int thread, BooleanSupplier goesOn) {
        var chance = new Random(SEED + 1_000L * turn + thread);
        long booked = 0;
        long refused = 0;
        for (int number = 0; goesOn.getAsBoolean(); number++) {
            int payer = chance.nextInt(MEMBERS);
            int payee = (payer + 1 + chance.nextInt(MEMBERS - 1)) % MEMBERS;
            int amount = 1 + chance.nextInt(MOST);
            var transfer = new Transfer(account(payer), account(payee), amount, "pay", "");
            switch (book(transfer, turn + "/" + thread + "/" + number)) {
                case Posting.Booked done -> {
                    booked++;
                    expected.addAndGet(payer, -amount);
                    expected.addAndGet(payee, amount);
                }
                case Posting.NotEnough few -> refused++;
                case Posting.NoSuchHold none -> throw new IllegalStateException("Nothing is held");
            }
        }
        return new Turnover(booked, refused);
    }

    private Posting book(Transfer transfer, String key) {
        return ledger.transfer(PROGRAM, transfer, key);
    }

    private static Account account(int member) {
        return Account.of(new MemberId(1_000 + member), "coins", "COIN");
    }
}
