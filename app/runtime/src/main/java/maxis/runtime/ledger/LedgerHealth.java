package maxis.runtime.ledger;

import jakarta.inject.Inject;

import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

/** What the last audit of the ledger found. */
public final class LedgerHealth implements HealthCheck {
    private final Transactions transactions;

    @Inject
    LedgerHealth(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Health look() {
        return transactions
                .as(Actor.system("health"))
                .run(transaction ->
                        transaction
                                .handle()
                                .createQuery(
                                        """
                                        select entries, jsonb_array_length(findings) as findings
                                        from ledger_audits order by id desc limit 1
                                        """)
                                .map((row, context) ->
                                        judge(row.getLong("entries"), row.getInt("findings")))
                                .findOne()
                                .orElseGet(() -> new Health.Well("not audited yet")));
    }

    private static Health judge(long entries, int findings) {
        return findings == 0
                ? new Health.Well(entries + " entries agree")
                : new Health.Broken(
                        "The ledger does not agree with itself in " + findings + " places.",
                        "Stop payouts, keep a backup of this moment, and look at the newest row of ledger_audits.");
    }
}
