package maxis.runtime.command;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lengths of time as people type them in French and English: {@code 7d}, {@code 2h30}, {@code 2
 * heures}, {@code 1 week 2 days}; or as machines write them: {@code PT15M}.
 */
final class Durations {
    private static final String UNIT = "\\d{1,9}\\s*[a-z]+";
    private static final Pattern WHOLE =
            Pattern.compile("-?\\s*" + UNIT + "(\\s*" + UNIT + ")*(\\d{1,2})?");
    private static final Pattern PART = Pattern.compile("(\\d+)\\s*([a-z]*)");

    private Durations() {}

    static Optional<Duration> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("p") || text.startsWith("-p")) {
            return iso(text);
        }
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        return sum(text).map(span -> text.startsWith("-") ? span.negated() : span);
    }

    private static Optional<Duration> sum(String text) {
        var sum = Duration.ZERO;
        var last = Optional.<Duration>empty();
        var parts = PART.matcher(text);
        while (parts.find()) {
            // A number without a unit counts in the one below the last: 2h30.
            var unit =
                    parts.group(2).isEmpty()
                            ? last.flatMap(Durations::below)
                            : unit(parts.group(2));
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(unit.get().multipliedBy(Long.parseLong(parts.group(1))));
            last = unit;
        }
        return Optional.of(sum);
    }

    private static Optional<Duration> iso(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> below(Duration unit) {
        if (unit.equals(Duration.ofHours(1))) {
            return Optional.of(Duration.ofMinutes(1));
        }
        return unit.equals(Duration.ofMinutes(1))
                ? Optional.of(Duration.ofSeconds(1))
                : Optional.empty();
    }

    private static Optional<Duration> unit(String word) {
        return switch (word) {
            case "s", "sec", "second", "seconds", "seconde", "secondes" ->
                    Optional.of(Duration.ofSeconds(1));
            case "m", "min", "mn", "mins", "minute", "minutes" ->
                    Optional.of(Duration.ofMinutes(1));
            case "h", "hr", "hrs", "hour", "hours", "heure", "heures" ->
                    Optional.of(Duration.ofHours(1));
            case "d", "j", "day", "days", "jour", "jours" -> Optional.of(Duration.ofDays(1));
            case "w", "week", "weeks", "sem", "semaine", "semaines" ->
                    Optional.of(Duration.ofDays(7));
            case "mo", "month", "months", "mois" -> Optional.of(Duration.ofDays(30));
            case "y", "year", "years", "an", "ans" -> Optional.of(Duration.ofDays(365));
            default -> Optional.empty();
        };
    }
}
