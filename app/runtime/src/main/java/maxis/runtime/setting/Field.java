package maxis.runtime.setting;

import maxis.spi.Fault;
import maxis.spi.setting.Setting;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** One setting of a record: its name as admins type it, what it may be and what it starts as. */
record Field(
        String name, Class<?> type, Kind kind, String range, String standard, SettingForm form) {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    static Field of(Class<? extends Record> owner, RecordComponent component) {
        var setting = component.getAnnotation(Setting.class);
        if (setting == null) {
            throw Fault.bug(owner.getName() + "." + component.getName() + " has no @Setting", null);
        }
        var range = new Range(setting.least(), setting.most());
        var kind =
                Kinds.of(component.getGenericType(), range)
                        .orElseThrow(() ->
                                Fault.bug(
                                        owner.getName()
                                                + "."
                                                + component.getName()
                                                + " is a "
                                                + component.getGenericType().getTypeName()
                                                + ", which no setting can be",
                                        null));
        return new Field(
                name(component.getName()),
                component.getType(),
                kind,
                range.words(bound -> bound(component, bound)),
                setting.standard(),
                SettingForm.of(component, range));
    }

    /** What the component's name looks like to people: {@code maxOpen} is {@code max_open}. */
    static String name(String component) {
        return HUMP.matcher(component).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    static String bound(RecordComponent component, long bound) {
        return component.getGenericType().getTypeName().contains(Duration.class.getName())
                ? Spans.write(Duration.ofSeconds(bound))
                : Long.toString(bound);
    }

    Reading read(String text) {
        return switch (kind.read(text)) {
            case Reading.Read read -> read;
            case Reading.Refused(var reason) -> Reading.refused(reason.with("option", name));
        };
    }
}
