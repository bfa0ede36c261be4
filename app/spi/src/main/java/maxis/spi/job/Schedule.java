package maxis.spi.job;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * When something comes again. Times of the day are local times of a zone, right on the days when
 * clocks change too.
 */
public sealed interface Schedule {
    /** The first time after {@code moment}. */
    Instant after(Instant moment);

    /**
     * The same pause between all starts, counted from the epoch, so that a restart does not shift
     * it.
     */
    record Every(Duration pause) implements Schedule {
        public Every {
            if (pause.toMillis() < 1) {
                throw new IllegalArgumentException(
                        "A pause is at least a millisecond, not " + pause);
            }
        }

        @Override
        public Instant after(Instant moment) {
            long step = pause.toMillis();
            return Instant.ofEpochMilli((Math.floorDiv(moment.toEpochMilli(), step) + 1) * step);
        }
    }

    /** Once a day. */
    record Daily(LocalTime time, ZoneId zone) implements Schedule {
        @Override
        public Instant after(Instant moment) {
            var today = moment.atZone(zone).toLocalDate().atTime(time).atZone(zone);
            var next =
                    today.toInstant().isAfter(moment)
                            ? today
                            : today.toLocalDate().plusDays(1).atTime(time).atZone(zone);
            return next.toInstant();
        }
    }

    /** Once a week. */
    record Weekly(DayOfWeek day, LocalTime time, ZoneId zone) implements Schedule {
        @Override
        public Instant after(Instant moment) {
            var date = moment.atZone(zone).toLocalDate().with(TemporalAdjusters.nextOrSame(day));
            var next = date.atTime(time).atZone(zone);
            return next.toInstant().isAfter(moment)
                    ? next.toInstant()
                    : date.plusWeeks(1).atTime(time).atZone(zone).toInstant();
        }
    }

    static Schedule every(Duration pause) {
        return new Every(pause);
    }

    static Schedule daily(LocalTime time, ZoneId zone) {
        return new Daily(time, zone);
    }

    static Schedule weekly(DayOfWeek day, LocalTime time, ZoneId zone) {
        return new Weekly(day, time, zone);
    }
}
