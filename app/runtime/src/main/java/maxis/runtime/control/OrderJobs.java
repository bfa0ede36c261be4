package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.runtime.job.DutyQueue;
import maxis.runtime.stored.RecordJson;
import maxis.spi.control.OrderId;
import maxis.spi.storage.Transaction;

/** The jobs that carry orders out: one for each order, stored with what approves it. */
final class OrderJobs {
    private final DutyQueue queue;
    private final RecordJson records;

    @Inject
    OrderJobs(DutyQueue queue, RecordJson records) {
        this.queue = queue;
        this.records = records;
    }

    /** What a job stores. */
    record Ticket(String order) {}

    void enqueue(Transaction transaction, KnownAction<?> action, OrderId id) {
        queue.enqueue(
                transaction, action.duty(), id.value(), records.write(new Ticket(id.value())));
    }

    OrderId orderOf(String json) {
        return new OrderId(records.read(json, Ticket.class).order());
    }
}
