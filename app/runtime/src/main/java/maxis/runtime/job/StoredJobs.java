package maxis.runtime.job;

import jakarta.inject.Inject;

import maxis.runtime.storage.RunningTransaction;
import maxis.runtime.stored.RecordJson;
import maxis.spi.StoredAs;
import maxis.spi.job.Job;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Transaction;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Enqueues jobs as rows of the caller's transaction. */
final class StoredJobs implements Jobs {
    private final JobStore store = new JobStore();
    private final RecordJson records;
    private final InstantSource clock;
    private final RandomGenerator chance;
    private final WakeUp wakeUp;

    @Inject
    StoredJobs(RecordJson records, InstantSource clock, RandomGenerator chance, WakeUp wakeUp) {
        this.records = records;
        this.clock = clock;
        this.chance = chance;
        this.wakeUp = wakeUp;
    }

    @Override
    public void enqueue(Transaction transaction, Job job) {
        enqueue(transaction, job, clock.instant());
    }

    @Override
    public void enqueue(Transaction transaction, Job job, Instant at) {
        enqueueOnce(
                transaction, job, new UUID(chance.nextLong(), chance.nextLong()).toString(), at);
    }

    @Override
    public boolean enqueueOnce(Transaction transaction, Job job, String key, Instant at) {
        var envelope = new Envelope(at, records.write(job));
        boolean isNew = store.enqueue(transaction, StoredAs.Name.of(job.getClass()), key, envelope);
        RunningTransaction.of(transaction).afterCommit(wakeUp);
        return isNew;
    }
}
