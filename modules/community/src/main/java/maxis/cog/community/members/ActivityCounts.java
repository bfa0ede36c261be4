package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Adds up in memory who wrote how many messages, until it is written in one statement. Counts are
 * exact: what could not be written waits for the next time. When too many members wait, whoever
 * comes next writes them down first.
 */
final class ActivityCounts {
    private static final int ROOM = 10_000;

    private final Transactions.As program;
    private final ActivityStore store;
    private final InstantSource clock;
    private final ConcurrentHashMap<MemberId, Tally> waiting = new ConcurrentHashMap<>();

    @Inject
    ActivityCounts(Transactions transactions, ActivityStore store, InstantSource clock) {
        this.program = transactions.as(Actor.system("activity"));
        this.store = store;
        this.clock = clock;
    }

    /**
     * What somebody did since it was last written: so many messages, from the first to the last.
     */
    record Tally(long messages, Instant first, Instant last) {
        Tally plus(Tally other) {
            return new Tally(
                    messages + other.messages,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }
    }

    /** Somebody wrote a message. */
    void message(MemberId member) {
        if (waiting.size() >= ROOM) {
            flush();
        }
        var now = clock.instant();
        add(member, new Tally(1, now, now));
    }

    /** Writes what waits. */
    synchronized void flush() {
        var taken = new TreeMap<Long, Tally>();
        for (var member : waiting.keySet()) {
            var tally = waiting.remove(member);
            if (tally != null) {
                taken.put(member.value(), tally);
            }
        }
        if (taken.isEmpty()) {
            return;
        }
        boolean isWritten = false;
        try {
            program.execute(transaction -> store.add(transaction, taken));
            isWritten = true;
        } finally {
            if (!isWritten) {
                taken.forEach((member, tally) -> add(new MemberId(member), tally));
            }
        }
    }

    /** Since when something waits. */
    Optional<Instant> oldest() {
        return waiting.values().stream().map(Tally::first).min(Instant::compareTo);
    }

    private void add(MemberId member, Tally tally) {
        waiting.merge(member, tally, Tally::plus);
    }
}
