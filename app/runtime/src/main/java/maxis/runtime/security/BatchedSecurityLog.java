package maxis.runtime.security;

import jakarta.inject.Inject;

import maxis.runtime.stored.RecordJson;
import maxis.spi.security.SecurityEvent;
import maxis.spi.security.SecurityLog;
import maxis.spi.security.Severity;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;
import maxis.spi.web.Live;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps events in a bounded queue until its thread writes them. */
public final class BatchedSecurityLog implements SecurityLog {
    private static final Logger LOG = LoggerFactory.getLogger(BatchedSecurityLog.class);
    private static final int ROOM = 10_000;
    private static final int BATCH = 200;

    private final As writer;
    private final SecurityLogStore store;
    private final InstantSource clock;
    private final Live pages;
    private final BlockingQueue<Happened> queue = new ArrayBlockingQueue<>(ROOM);
    private final AtomicLong dropped = new AtomicLong();
    private final Semaphore fullBatches = new Semaphore(0);
    private final Batch unwritten = new Batch();
    private final Bursts bursts = new Bursts();
    private volatile boolean isStopping;
    private final Thread thread = Thread.ofVirtual().unstarted(this::writeUntilStopped);

    @Inject
    BatchedSecurityLog(
            Transactions transactions, RecordJson records, InstantSource clock, Live pages) {
        this.pages = pages;
        this.writer = transactions.as(Actor.system("security-log"));
        this.store = new SecurityLogStore(records);
        this.clock = clock;
    }

    @Override
    public void record(SecurityEvent event) {
        if (!queue.offer(new Happened(event, clock.instant()))) {
            dropped.incrementAndGet();
        }
        if (queue.size() >= BATCH && fullBatches.availablePermits() == 0) {
            fullBatches.release();
        }
    }

    /** Begins to write. */
    public void start() {
        thread.start();
    }

    /** Writes what is left and ends. */
    public void stop() {
        isStopping = true;
        fullBatches.release();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        flush();
    }

    /**
     * Writes what has come so far. While the database is away it stays in memory, within bounds.
     */
    public synchronized void flush() {
        collect();
        if (unwritten.size() == 0) {
            return;
        }
        try {
            writer.execute(this::write);
            unwritten.clear();
        } catch (RuntimeException failed) {
            LOG.warn("Security events could not be written; they are tried again", failed);
        }
    }

    private void write(Transaction transaction) {
        var content = unwritten.content();
        store.insert(transaction, content);
        if (content.stream().anyMatch(one -> one.event().severity() == Severity.CRITICAL)) {
            pages.changed(transaction, "security", "alert", Optional.empty());
        }
    }

    private void collect() {
        bursts.forget(clock.instant());
        while (unwritten.size() < ROOM) {
            var next = queue.poll();
            if (next == null) {
                break;
            }
            unwritten.add(next.event(), next.at(), 1);
            if (bursts.begins(next.event().type(), next.at(), 1)) {
                alert(next);
            }
        }
        long lost = dropped.getAndSet(0);
        if (lost > 0) {
            unwritten.add(own("dropped", Map.of()), clock.instant(), lost);
        }
    }

    private void alert(Happened last) {
        var type = last.event().type();
        LOG.warn(
                "More than {} security events {} within a minute. Look at the newest rows of"
                        + " security_logs, and ban or block where they come from.",
                Bursts.USUAL,
                type);
        unwritten.add(own("alert", Map.of("type", type)), last.at(), 1);
    }

    private static SecurityEvent own(String type, Map<String, String> data) {
        return new SecurityEvent(type, Severity.CRITICAL, Optional.empty(), Optional.empty(), data);
    }

    private void writeUntilStopped() {
        while (!isStopping) {
            try {
                boolean isFull = fullBatches.tryAcquire(1, TimeUnit.SECONDS);
                LOG.trace("A full batch: {}", isFull);
            } catch (InterruptedException stopped) {
                return;
            }
            flush();
        }
    }

    private record Happened(SecurityEvent event, Instant at) {}
}
