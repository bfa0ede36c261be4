package maxis.runtime.configuration;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;

import maxis.runtime.configuration.Reading.Read;
import maxis.runtime.configuration.Reading.Refused;
import maxis.runtime.configuration.Reading.Wrong;
import maxis.runtime.configuration.Shape.Field;
import maxis.runtime.configuration.Shape.Many;
import maxis.runtime.configuration.Shape.Maybe;
import maxis.runtime.configuration.Shape.Section;
import maxis.runtime.configuration.Shape.Single;
import maxis.runtime.configuration.Shape.Table;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes values of what was read. An empty result means that a complaint was made. */
final class Binder {
    private final Places places;
    private final Set<String> broken;
    private final Judge judge;
    private final List<EffectiveSetting> settings = new ArrayList<>();
    private int depth;

    Binder(Places places, Set<String> broken, Judge judge) {
        this.places = places;
        this.broken = broken;
        this.judge = judge;
    }

    /** The settings that were bound, elements of lists and tables not among them. */
    List<EffectiveSetting> settings() {
        return List.copyOf(settings);
    }

    Optional<Object> bind(Shape shape, String path, @Nullable ConfigValue value) {
        return switch (shape) {
            case Single single -> single(single, path, value);
            case Maybe(var of) ->
                    Values.isUnset(value)
                            ? Optional.of(Optional.empty())
                            : bind(of, path, value).map(Optional::of);
            case Many many -> many(many, path, value);
            case Table table -> table(table, path, value);
            case Section section -> section(section, path, value);
        };
    }

    /** As {@link #bind}, for what is listed among the effective values. */
    Optional<Object> setting(Shape shape, String path, @Nullable ConfigValue value) {
        var bound = bind(shape, path, value);
        bound.filter(_ -> depth == 0)
                .map(it -> new EffectiveSetting(path, Shown.value(it), places.origin(path)))
                .ifPresent(settings::add);
        return bound;
    }

    private Optional<Object> single(Single single, String path, @Nullable ConfigValue value) {
        if (value == null || Values.isNull(value) || (single.secret() && Values.isUnset(value))) {
            return judge.missing(single, path);
        }
        if (value instanceof ConfigObject || value instanceof ConfigList) {
            return judge.wrong(single, path, value, "must be one value: " + single.words());
        }
        return judge.reading(single, path, value, single.reader().apply(Values.text(value)));
    }

    private Optional<Object> many(Many many, String path, @Nullable ConfigValue value) {
        if (value == null || Values.isNull(value)) {
            return judge.missing(many, path);
        }
        if (!(value instanceof ConfigList list)) {
            return judge.wrong(many, path, value, "must be a list");
        }
        var values = new ArrayList<Object>();
        for (var i = 0; i < list.size(); i++) {
            element(many.of(), path + "[" + i + "]", list.get(i)).ifPresent(values::add);
        }
        return values.size() == list.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private Optional<Object> table(Table table, String path, @Nullable ConfigValue value) {
        if (value == null || Values.isNull(value)) {
            return judge.missing(table, path);
        }
        if (!(value instanceof ConfigObject object)) {
            return Optional.empty();
        }
        var entries = new LinkedHashMap<String, Object>();
        for (var name : object.keySet().stream().sorted().toList()) {
            element(table.of(), path + "." + name, object.get(name))
                    .ifPresent(it -> entries.put(name, it));
        }
        return entries.size() == object.size()
                ? Optional.of(Collections.unmodifiableMap(entries))
                : Optional.empty();
    }

    private Optional<Object> element(Shape shape, String path, @Nullable ConfigValue value) {
        depth++;
        var bound = bind(shape, path, value);
        depth--;
        return bound;
    }

    private Optional<Object> section(Section section, String path, @Nullable ConfigValue value) {
        if (broken.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "."))) {
            return Optional.empty();
        }
        var arguments = new ArrayList<Object>();
        for (var field : section.fields()) {
            var below = Values.below(value, field.name());
            field(field, path + "." + field.name(), below).ifPresent(arguments::add);
        }
        if (arguments.size() < section.fields().size()) {
            return Optional.empty();
        }
        return switch (Construction.of(section.type(), arguments)) {
            case Read(var made) -> Optional.of(made);
            case Wrong(var rule) -> judge.refused(section, path, value, rule);
            case Refused(var rule) -> judge.refused(section, path, value, rule);
        };
    }

    private Optional<Object> field(Field field, String path, @Nullable ConfigValue value) {
        return switch (field.shape()) {
            case Section _, Maybe(Section _) -> bind(field.shape(), path, value);
            default -> setting(field.shape(), path, value);
        };
    }
}
