package maxis.runtime.job;

import jakarta.inject.Inject;

import maxis.runtime.storage.RunningTransaction;
import maxis.spi.storage.Transaction;

import java.time.InstantSource;

/** Has duties of the runtime itself done, which have names of their own. */
public final class DutyQueue {
    private final JobStore store = new JobStore();
    private final InstantSource clock;
    private final WakeUp wakeUp;

    @Inject
    DutyQueue(InstantSource clock, WakeUp wakeUp) {
        this.clock = clock;
        this.wakeUp = wakeUp;
    }

    /** As soon as the transaction has committed; once while one of this key waits or runs. */
    public void enqueue(Transaction transaction, String duty, String key, String json) {
        store.enqueue(transaction, duty, key, new Envelope(clock.instant(), json));
        RunningTransaction.of(transaction).afterCommit(wakeUp);
    }
}
