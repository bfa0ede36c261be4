package maxis.runtime.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigValueFactory;

import maxis.runtime.configuration.Reading.Read;
import maxis.runtime.configuration.Reading.Wrong;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Amounts that are written with a unit. */
final class Amounts {
    private static final String KEY = "amount";
    private static final Pattern BARE_NUMBER = Pattern.compile("-?[0-9.]+");

    private static final List<Map.Entry<Duration, String>> UNITS =
            List.of(
                    Map.entry(Duration.ofDays(1), "d"),
                    Map.entry(Duration.ofHours(1), "h"),
                    Map.entry(Duration.ofMinutes(1), "m"),
                    Map.entry(Duration.ofSeconds(1), "s"),
                    Map.entry(Duration.ofMillis(1), "ms"));

    private Amounts() {}

    static Reading duration(String text) {
        var wrong = new Wrong("must be a length of time with its unit");
        // HOCON reads a bare number as milliseconds, which hardly anybody means.
        if (BARE_NUMBER.matcher(text).matches() && !text.equals("0")) {
            return wrong;
        }
        return read(text, wrong, config -> config.getDuration(KEY));
    }

    static Reading bytes(String text) {
        return read(text, new Wrong("must be a size"), config -> config.getBytes(KEY));
    }

    /** The duration in its largest whole unit: {@code 90s}, {@code 5m}. */
    static String shown(Duration duration) {
        if (duration.isZero()) {
            return "0s";
        }
        for (var unit : UNITS) {
            var count = duration.dividedBy(unit.getKey());
            if (unit.getKey().multipliedBy(count).equals(duration)) {
                return count + unit.getValue();
            }
        }
        return duration.toString();
    }

    private static Reading read(String text, Wrong wrong, Function<Config, Object> reader) {
        if (text.startsWith("-")) {
            return wrong;
        }
        try {
            return new Read(reader.apply(ConfigValueFactory.fromAnyRef(text.strip()).atKey(KEY)));
        } catch (ConfigException unreadable) {
            return wrong;
        }
    }
}
