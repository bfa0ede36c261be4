package maxis.runtime.audit;

import jakarta.inject.Inject;

import maxis.runtime.audit.Chain.Verified;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;

import java.util.List;

/** Walks along the whole chain and names every sealed row that is not what it was. */
public final class AuditVerification {
    private static final int PAGE = 1_000;

    private final As reader;
    private final AuditStore store = new AuditStore();

    @Inject
    AuditVerification(Transactions transactions) {
        this.reader = transactions.as(Actor.system("audit-verification"));
    }

    /** Everything that is wrong, the first thousand of it by name. */
    public List<AuditFinding> findings() {
        return verify().findings();
    }

    /** The same with how far the chain reaches and how it ends. */
    public AuditVerdict verdict() {
        var verified = verify();
        return new AuditVerdict(
                verified.position(),
                verified.head().digits(),
                verified.problems(),
                verified.findings());
    }

    Verified verify() {
        var chain = new Chain();
        reader.execute(transaction -> store.remembered(transaction, chain::remember));
        long position = 0;
        while (true) {
            long after = position;
            var page = reader.run(transaction -> store.sealedAfter(transaction, after, PAGE));
            page.forEach(chain::walk);
            if (page.size() < PAGE) {
                break;
            }
            position = page.getLast().position();
        }
        chain.end();
        reader.execute(
                transaction -> store.neverSealed(transaction, PAGE).forEach(chain::neverSealed));
        return chain.result();
    }
}
