package maxis.runtime.setting;

import maxis.runtime.setting.Reading.Read;
import maxis.runtime.setting.Reading.Refused;
import maxis.spi.Fault;
import maxis.spi.setting.Setting;
import maxis.spi.text.Text;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** One component of a record that people fill by typing. */
public final class Input {
    /** No text is longer than what Discord takes, unless its author says so. */
    private static final Range USUAL_TEXT = new Range(1, 4_000);

    private final String name;
    private final Type type;
    private final Kind kind;
    private final Range range;
    private final String bounds;
    private final Optional<String> standard;

    private Input(RecordComponent component, Range range, Optional<String> standard) {
        this.name = Field.name(component.getName());
        this.type = component.getGenericType();
        this.range = range;
        this.bounds = range.words(bound -> Field.bound(component, bound));
        this.standard = standard;
        this.kind =
                Kinds.of(type, range)
                        .orElseThrow(() ->
                                Fault.bug(
                                        component.getDeclaringRecord().getName()
                                                + "."
                                                + component.getName()
                                                + " is a "
                                                + type.getTypeName()
                                                + ", which cannot be typed",
                                        null));
    }

    static Input of(RecordComponent component) {
        var setting = component.getAnnotation(Setting.class);
        if (setting != null) {
            return new Input(
                    component,
                    range(component, setting.least(), setting.most()),
                    Optional.of(setting.standard()));
        }
        var bounds = component.getAnnotation(maxis.spi.configuration.Range.class);
        var range =
                bounds == null
                        ? range(component, Long.MIN_VALUE, Long.MAX_VALUE)
                        : range(component, bounds.min(), bounds.max());
        return new Input(
                component,
                range,
                component.getType() == Optional.class ? Optional.of("") : Optional.empty());
    }

    private static Range range(RecordComponent component, long least, long most) {
        var given = new Range(least, most);
        return given.equals(Range.ALL)
                        && component.getGenericType().getTypeName().contains("java.lang.String")
                ? USUAL_TEXT
                : given;
    }

    /** As people type it: {@code max_open}. */
    public String name() {
        return name;
    }

    /** The type of the component. */
    public Type type() {
        return type;
    }

    /** Type and bounds in English. */
    public String words() {
        return bounds.isEmpty() ? kind.words() : kind.words() + ", " + bounds;
    }

    /** What it is when nothing is given; none where something must be. */
    public Optional<String> standard() {
        return standard;
    }

    public Optional<Long> least() {
        return range.least() == Long.MIN_VALUE ? Optional.empty() : Optional.of(range.least());
    }

    public Optional<Long> most() {
        return range.most() == Long.MAX_VALUE ? Optional.empty() : Optional.of(range.most());
    }

    /** What can be chosen; empty where it is not a choice. */
    public List<String> choices() {
        var chosen =
                type instanceof ParameterizedType generic
                        ? generic.getActualTypeArguments()[0]
                        : type;
        return chosen instanceof Class<?> known && known.isEnum()
                ? Words.choices(known)
                : List.of();
    }

    Reading read(Optional<String> given) {
        var text = given.or(() -> standard);
        if (text.isEmpty()) {
            return Reading.refused(Text.of("platform.order.missing").with("option", name));
        }
        return switch (kind.read(text.get())) {
            case Read read -> read;
            case Refused(var reason) -> Reading.refused(reason.with("option", name));
        };
    }

    String write(Object value) {
        return kind.write(value);
    }
}
