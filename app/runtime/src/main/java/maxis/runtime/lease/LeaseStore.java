package maxis.runtime.lease;

import maxis.spi.storage.Transaction;

import java.time.Duration;

/** The functions through which a lease is held. */
final class LeaseStore {
    /** The number of the lease; 0 while another process holds it. */
    long hold(Transaction transaction, String name, String process, Duration span) {
        return transaction
                .handle()
                .createQuery("select hold_gateway(:name, :process, make_interval(secs => :span))")
                .bind("name", name)
                .bind("process", process)
                .bind("span", span.toSeconds())
                .mapTo(Long.class)
                .one();
    }

    void leave(Transaction transaction, String name, String process) {
        transaction
                .handle()
                .createQuery("select leave_gateway(:name, :process)")
                .bind("name", name)
                .bind("process", process)
                .mapToMap()
                .one();
    }
}
