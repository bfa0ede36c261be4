package maxis.runtime.panel.dashboard;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;

import java.time.Instant;

/** Counts what waits for somebody. */
final class AttentionStore {
    @Inject
    AttentionStore() {}

    long criticalSince(Transaction transaction, Instant since) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select coalesce(sum(count), 0)::bigint from security_logs
                        where severity = 'critical' and timestamp >= :since
                        """)
                .bind("since", since)
                .mapTo(Long.class)
                .one();
    }

    long waitingOrders(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select count(*) from control_orders where state = 'proposed'")
                .mapTo(Long.class)
                .one();
    }
}
