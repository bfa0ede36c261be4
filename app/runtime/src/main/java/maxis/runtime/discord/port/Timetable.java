package maxis.runtime.discord.port;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Predicate;

/**
 * Says which request goes next, and when. Answers to people go before everything else; within a
 * lane the buckets take turns. It neither waits nor locks: whoever asks says what time it is.
 */
final class Timetable<W> {
    /** More buckets than this are looked through for those that nobody needs. */
    private static final int MANY = 1_000;

    private final Pace pace;
    private final Map<String, Bucket<W>> buckets = new LinkedHashMap<>();
    private final SequencedSet<Bucket<W>> busyFast = new LinkedHashSet<>();
    private final SequencedSet<Bucket<W>> busyQueued = new LinkedHashSet<>();

    Timetable(Pace pace) {
        this.pace = pace;
    }

    /** What to do now. */
    sealed interface Next<W> {
        record Go<W>(W work, Bucket<W> bucket, Lane lane, long at) implements Next<W> {}

        /** Nothing before this many nanoseconds, unless something new comes. */
        record Wait<W>(long nanos) implements Next<W> {}
    }

    Pace pace() {
        return pace;
    }

    Bucket<W> bucket(String name, boolean isExempt) {
        return buckets.computeIfAbsent(name, _ -> new Bucket<>(isExempt));
    }

    void add(Bucket<W> bucket, Lane lane, W work) {
        bucket.addLast(lane, work);
        busy(lane).addLast(bucket);
    }

    /** Comes again, before all others of its bucket. */
    void addAgain(Bucket<W> bucket, Lane lane, W work) {
        bucket.addFirst(lane, work);
        busy(lane).addLast(bucket);
    }

    boolean isEmpty() {
        return busyFast.isEmpty() && busyQueued.isEmpty();
    }

    private SequencedSet<Bucket<W>> busy(Lane lane) {
        return lane == Lane.FAST ? busyFast : busyQueued;
    }

    Next<W> next(long now) {
        long wait = Pace.NEVER;
        for (var lane : Lane.values()) {
            for (var bucket : busy(lane)) {
                long own = Math.max(bucket.waitFor(lane, now), paceOf(bucket, lane, now));
                if (own == 0) {
                    return go(bucket, lane, now);
                }
                wait = Math.min(wait, own);
            }
        }
        return new Next.Wait<>(wait);
    }

    private long paceOf(Bucket<W> bucket, Lane lane, long now) {
        return bucket.isExempt() ? 0 : pace.waitFor(lane, now);
    }

    private Next<W> go(Bucket<W> bucket, Lane lane, long now) {
        var work = bucket.take(lane);
        busy(lane).remove(bucket);
        if (!bucket.of(lane).isEmpty()) {
            busy(lane).addLast(bucket);
        }
        if (!bucket.isExempt()) {
            pace.take(lane, now);
        }
        return new Next.Go<>(work, bucket, lane, now);
    }

    /** An answer has come, or it is known that none will. */
    void answered(Bucket<W> bucket, long taken, long now) {
        bucket.answered();
        if (!bucket.isExempt()) {
            pace.answered(taken, now);
        }
        if (buckets.size() > MANY) {
            buckets.values().removeIf(each -> each.isIdle(now));
        }
    }

    /**
     * What waited in buckets of one kind belongs into those of another, by the rest of the name.
     */
    void rename(String from, String into) {
        for (var entry : List.copyOf(buckets.entrySet())) {
            if (entry.getKey().startsWith(from)) {
                var old = entry.getValue();
                buckets.remove(entry.getKey());
                move(old, bucket(into + entry.getKey().substring(from.length()), old.isExempt()));
            }
        }
    }

    private void move(Bucket<W> old, Bucket<W> bucket) {
        for (var lane : Lane.values()) {
            busy(lane).remove(old);
            old.of(lane).forEach(work -> add(bucket, lane, work));
        }
    }

    /** Takes out what fits. */
    List<W> remove(Predicate<W> unwanted) {
        var removed = new ArrayList<W>();
        for (var lane : Lane.values()) {
            for (var bucket : List.copyOf(busy(lane))) {
                var works = bucket.of(lane);
                works.stream().filter(unwanted).forEach(removed::add);
                works.removeIf(unwanted);
                if (works.isEmpty()) {
                    busy(lane).remove(bucket);
                }
            }
        }
        return removed;
    }
}
