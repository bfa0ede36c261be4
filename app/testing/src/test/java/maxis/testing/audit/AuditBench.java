package maxis.testing.audit;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.storage.PoolSettings;
import maxis.spi.ledger.Account;
import maxis.spi.ledger.Ledger;
import maxis.spi.ledger.Transfer;
import maxis.spi.storage.Actor;
import maxis.testing.TestDatabase;
import maxis.testing.TestPlatform;
import maxis.testing.TestServer;
import maxis.testing.bench.Comparison;
import maxis.testing.bench.Crowd;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What an audit entry adds to a transfer, on a server that keeps what it was told: to one after the
 * other, and to sixteen at once.
 */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditBench {
    private static final int THREADS = 16;
    private static final Account MINT = Account.house("mint", "COIN");
    private static final Account SHOP = Account.house("shop", "COIN");
    private static final Transfer TRANSFER = new Transfer(MINT, SHOP, 1, "bench", "");

    private final TestPlatform platform =
            TestPlatform.on(
                    TestDatabase.on(
                            TestServer.durable(), PoolSettings.standard().withSize(THREADS)),
                    new PlatformCog());
    private final Ledger ledger = platform.instance(Ledger.class);
    private final AtomicInteger transfers = new AtomicInteger();

    @AfterAll
    void close() {
        platform.close();
    }

    @Test
    void aTransferWithAnAuditEntryAgainstOneWithout() {
        var outcome = new Comparison(200, 50).of(() -> transfer(true), () -> transfer(false));

        System.out.println(outcome.described("transfer, audited", "transfer"));
    }

    @Test
    void sixteenAtOnceWithAuditEntriesAgainstSixteenWithout() {
        try (var crowd = new Crowd(THREADS)) {
            var outcome =
                    new Comparison(100, 4)
                            .of(
                                    () -> crowd.each(50, () -> transfer(true)),
                                    () -> crowd.each(50, () -> transfer(false)));

            System.out.println(outcome.described("800 transfers, audited", "800 transfers"));
        }
    }

    private void transfer(boolean isAudited) {
        int number = transfers.incrementAndGet();
        var transfer = isAudited ? TRANSFER.audited(AuditedPlatform.entry(number)) : TRANSFER;
        platform.transactions()
                .as(Actor.system("bench"))
                .execute(transaction ->
                        ledger.transfer(transaction, transfer, "transfer " + number));
    }
}
