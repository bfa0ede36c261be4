package maxis.runtime.message;

import maxis.spi.text.Text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Takes moments and spans apart; the words for the pieces are messages of the platform. */
final class Times {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Times() {}

    /** Nothing for a moment so far away that the calendar does not hold it. */
    static Optional<Text> text(Instant instant, ZoneId zone, Form form) {
        try {
            return Optional.of(text(LocalDateTime.ofInstant(instant, zone), form));
        } catch (DateTimeException beyondTheCalendar) {
            return Optional.empty();
        }
    }

    static Text text(LocalDate date) {
        return Text.of("platform.time.date")
                .with("day", date.getDayOfMonth())
                .with("month", date.getMonth())
                .with("year", String.valueOf(date.getYear()));
    }

    /**
     * The two largest units. A second that has begun counts, so that a wait is never told as zero;
     * the sign is left to the sentence ("in", "ago").
     */
    static Text text(Duration duration) {
        var seconds = seconds(duration);
        if (seconds >= DAY) {
            return pair("days", seconds / DAY, "hours", seconds % DAY / HOUR);
        }
        if (seconds >= HOUR) {
            return pair("hours", seconds / HOUR, "minutes", seconds % HOUR / MINUTE);
        }
        if (seconds >= MINUTE) {
            return pair("minutes", seconds / MINUTE, "seconds", seconds % MINUTE);
        }
        return unit("seconds", seconds);
    }

    private static Text text(LocalDateTime moment, Form form) {
        var time =
                Text.of("platform.time.clock")
                        .with("hour", twoDigits(moment.getHour()))
                        .with("minute", twoDigits(moment.getMinute()));
        return switch (form) {
            case DATE -> text(moment.toLocalDate());
            case TIME -> time;
            case PLAIN, DATETIME ->
                    Text.of("platform.time.both")
                            .with("date", text(moment.toLocalDate()))
                            .with("time", time);
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static Text pair(String large, long many, String small, long few) {
        if (few == 0) {
            return unit(large, many);
        }
        return Text.of("platform.span.pair")
                .with("large", unit(large, many))
                .with("small", unit(small, few));
    }

    private static Text unit(String name, long count) {
        return Text.of("platform.span." + name).with("count", count);
    }

    private static long seconds(Duration duration) {
        var floor = duration.getSeconds();
        if (duration.isNegative()) {
            return floor == Long.MIN_VALUE ? Long.MAX_VALUE : -floor;
        }
        return duration.getNano() == 0 || floor == Long.MAX_VALUE ? floor : floor + 1;
    }
}
