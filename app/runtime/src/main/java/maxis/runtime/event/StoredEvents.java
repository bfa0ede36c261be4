package maxis.runtime.event;

import jakarta.inject.Inject;

import maxis.runtime.job.WakeUp;
import maxis.runtime.storage.RunningTransaction;
import maxis.runtime.stored.RecordJson;
import maxis.spi.StoredAs;
import maxis.spi.event.DomainEvent;
import maxis.spi.event.Events;
import maxis.spi.storage.Transaction;

import java.time.InstantSource;

/**
 * Stores what happened, with one delivery for each handler, by one statement of the publisher's
 * transaction.
 */
final class StoredEvents implements Events {
    private final Deliveries deliveries;
    private final RecordJson records;
    private final InstantSource clock;
    private final WakeUp wakeUp;

    @Inject
    StoredEvents(Deliveries deliveries, RecordJson records, InstantSource clock, WakeUp wakeUp) {
        this.deliveries = deliveries;
        this.records = records;
        this.clock = clock;
        this.wakeUp = wakeUp;
    }

    @Override
    public void publish(Transaction transaction, DomainEvent event) {
        transaction
                .handle()
                .createQuery("select publish_event(:type, :told, :at, :deliveries)")
                .bind("type", StoredAs.Name.of(event.getClass()))
                .bind("told", records.write(event))
                .bind("at", clock.instant())
                .bindArray("deliveries", String.class, deliveries.namesFor(event.getClass()))
                .mapTo(Long.class)
                .one();
        RunningTransaction.of(transaction).afterCommit(wakeUp);
    }
}
