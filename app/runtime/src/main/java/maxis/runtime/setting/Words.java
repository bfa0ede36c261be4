package maxis.runtime.setting;

import maxis.runtime.setting.Reading.Read;
import maxis.spi.text.Text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values that are written as words: texts, choices, yes and no, time zones, times of the day. */
final class Words {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?::|h|\\s*h\\s*)(\\d{2})?");

    private Words() {}

    static Kind text(Range range) {
        return Kind.of("text", text -> length(text.strip(), range));
    }

    static Kind truth() {
        return Kind.of("true or false", Words::truth);
    }

    static Kind choice(Class<?> type) {
        var constants = constants(type);
        var names = choices(type);
        return new Kind(
                String.join(", ", names),
                text -> {
                    int index = names.indexOf(name(text.strip()));
                    return index < 0 ? noChoice(text, names) : new Read(constants.get(index));
                },
                value -> name(((Enum<?>) value).name()));
    }

    /** The names of the constants as they are typed. */
    static List<String> choices(Class<?> type) {
        return constants(type).stream().map(constant -> name(constant.name())).toList();
    }

    static Kind zone() {
        return Kind.of("time zone", Words::zone);
    }

    static Kind time() {
        return Kind.of("time of day", Words::time);
    }

    private static List<Enum<?>> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList();
    }

    private static Reading length(String text, Range range) {
        var key =
                text.length() > range.most() ? "platform.input.length" : "platform.setting.length";
        return text.length() >= range.least() && text.length() <= range.most()
                ? new Read(text)
                : Reading.refused(
                        Text.of(key).with("least", range.least()).with("most", range.most()));
    }

    private static Reading truth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "oui", "vrai" -> new Read(true);
            case "false", "no", "off", "non", "faux" -> new Read(false);
            default -> Reading.refused(Text.of("platform.input.yes_no"));
        };
    }

    private static Reading noChoice(String text, List<String> names) {
        return Reading.refused(
                Text.of("platform.input.choice")
                        .with("value", text)
                        .with("choices", String.join(", ", names)));
    }

    private static String name(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Reading zone(String text) {
        try {
            return new Read(ZoneId.of(text.strip()));
        } catch (DateTimeException unknown) {
            return Reading.refused(Text.of("platform.setting.zone").with("value", text));
        }
    }

    private static Reading time(String text) {
        var parts = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (parts.matches()) {
            int hour = Integer.parseInt(parts.group(1));
            int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
            if (hour < 24 && minute < 60) {
                return new Read(LocalTime.of(hour, minute));
            }
        }
        return Reading.refused(Text.of("platform.setting.time").with("value", text));
    }
}
