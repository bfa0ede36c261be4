package maxis.cog.community.announcement;

import maxis.spi.job.Schedule;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date or a repetition as people type it, in French or English. */
final class TypedTime {
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})|(\\d{4})-(\\d{1,2})-(\\d{1,2}))?"
                            + "(?:^|[ ,t]+(?:à |at )?)(\\d{1,2})(?:[:h](\\d{2})?)");
    private static final Pattern REPETITION =
            Pattern.compile(
                    "(\\d{1,3}) ?(?:(d|j|day|days|jour|jours)|(?:w|s|sem|week|weeks|semaine|semaines))");
    private static final int DAYS_OF_A_WEEK = 7;

    private TypedTime() {}

    /** The moment; a time without a date is the next such time. Nothing if it cannot be read. */
    static Optional<Instant> date(String typed, ZoneId zone, Instant now) {
        var parts = DATE.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var time = LocalTime.of(number(parts.group(7)), number(parts.group(8)));
            return Optional.of(
                    day(parts)
                            .map(day -> day.atTime(time).atZone(zone).toInstant())
                            .orElseGet(() -> Schedule.daily(time, zone).after(now)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The days between two times. Nothing if it cannot be read. */
    static Optional<Integer> days(String typed) {
        var parts = REPETITION.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int count = number(parts.group(1));
        return Optional.of(parts.group(2) == null ? count * DAYS_OF_A_WEEK : count);
    }

    private static Optional<LocalDate> day(Matcher parts) {
        if (parts.group(1) != null) {
            return Optional.of(
                    LocalDate.of(
                            number(parts.group(3)),
                            number(parts.group(2)),
                            number(parts.group(1))));
        }
        return Optional.ofNullable(parts.group(4))
                .map(year ->
                        LocalDate.of(number(year), number(parts.group(5)), number(parts.group(6))));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
