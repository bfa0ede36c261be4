package maxis.cog.community.announcement;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something is announced.
 *
 * @param start empty: at once
 * @param everyDays again after so many days, at the same time of the day
 */
record Timing(Optional<Instant> start, Optional<Integer> everyDays) {
    private static final int LONGEST = 366;

    Timing {
        if (everyDays.filter(days -> days < 1 || days > LONGEST).isPresent()) {
            throw new IllegalArgumentException("community.announcement.refuse.every");
        }
    }

    static Timing now() {
        return new Timing(Optional.empty(), Optional.empty());
    }

    /** The first time at which it is due. */
    Instant first(Instant now) {
        return start.filter(begin -> begin.isAfter(now)).orElse(now);
    }

    /** The next time after a moment; none where it does not come again. */
    Optional<Instant> after(Instant due, Instant moment, ZoneId zone) {
        return everyDays.map(days -> next(start.orElse(due), days, moment, zone));
    }

    /** Counted from the start, so that a time which a change of clocks skips moves only once. */
    private static Instant next(Instant start, int days, Instant moment, ZoneId zone) {
        var first = start.atZone(zone);
        long passed = Math.max(0, ChronoUnit.DAYS.between(first, moment.atZone(zone)));
        long times = passed / days;
        var next = first.plusDays(times * days);
        while (!next.toInstant().isAfter(moment)) {
            times++;
            next = first.plusDays(times * days);
        }
        return next.toInstant();
    }
}
