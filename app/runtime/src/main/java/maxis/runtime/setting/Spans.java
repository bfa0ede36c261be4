package maxis.runtime.setting;

import maxis.spi.text.Text;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lengths of time, as people type them in French or English: {@code 15m}, {@code 7 jours}. */
final class Spans {
    private static final Pattern PART = Pattern.compile("(\\d{1,9})\\s*([a-z]+)\\s*");
    private static final Pattern WHOLE = Pattern.compile("(" + PART.pattern() + ")+");

    private static final List<Map.Entry<Duration, String>> LARGEST_FIRST =
            List.of(
                    Map.entry(Duration.ofDays(1), "d"),
                    Map.entry(Duration.ofHours(1), "h"),
                    Map.entry(Duration.ofMinutes(1), "m"),
                    Map.entry(Duration.ofSeconds(1), "s"));

    private Spans() {}

    static Kind kind(Range range) {
        return new Kind(
                "duration",
                text ->
                        parse(text.strip().toLowerCase(Locale.ROOT))
                                .map(span ->
                                        range.judge(span, span.toSeconds(), Duration::ofSeconds))
                                .orElseGet(() -> unreadable(text)),
                value -> write((Duration) value));
    }

    /** In the largest unit that makes it a whole number. */
    static String write(Duration span) {
        if (span.isZero()) {
            return "0s";
        }
        return LARGEST_FIRST.stream()
                .filter(unit -> span.toSeconds() % unit.getKey().toSeconds() == 0)
                .findFirst()
                .map(unit -> span.dividedBy(unit.getKey()) + unit.getValue())
                .orElseThrow();
    }

    private static Reading unreadable(String text) {
        return Reading.refused(
                Text.of("platform.input.duration").with("value", text).with("example", "15m"));
    }

    private static Optional<Duration> parse(String text) {
        if (text.equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        var sum = Duration.ZERO;
        var parts = PART.matcher(text);
        while (parts.find()) {
            var unit = unit(parts.group(2));
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(unit.get().multipliedBy(Long.parseLong(parts.group(1))));
        }
        return Optional.of(sum);
    }

    private static Optional<Duration> unit(String word) {
        return switch (word) {
            case "s", "sec", "second", "seconds", "seconde", "secondes" ->
                    Optional.of(Duration.ofSeconds(1));
            case "m", "min", "mn", "minute", "minutes" -> Optional.of(Duration.ofMinutes(1));
            case "h", "hour", "hours", "heure", "heures" -> Optional.of(Duration.ofHours(1));
            case "d", "j", "day", "days", "jour", "jours" -> Optional.of(Duration.ofDays(1));
            case "w", "week", "weeks", "semaine", "semaines" -> Optional.of(Duration.ofDays(7));
            default -> Optional.empty();
        };
    }
}
