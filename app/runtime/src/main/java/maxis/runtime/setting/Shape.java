package maxis.runtime.setting;

import maxis.runtime.setting.Reading.Read;
import maxis.runtime.setting.Reading.Refused;
import maxis.spi.CogId;
import maxis.spi.Fault;
import maxis.spi.text.Text;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A declared settings record: its fields, its standard values, and how stored texts become one. */
final class Shape<S extends Record> {
    private final CogId cog;
    private final Class<S> type;
    private final List<Field> fields;
    private final S standard;

    private Shape(CogId cog, Class<S> type) {
        this.cog = cog;
        this.type = type;
        this.fields =
                Arrays.stream(type.getRecordComponents())
                        .map((RecordComponent component) -> Field.of(type, component))
                        .toList();
        this.standard = standard();
    }

    /** A fault of the program when the record's own standards are not possible. */
    static <S extends Record> Shape<S> of(CogId cog, Class<S> type) {
        return new Shape<>(cog, type);
    }

    CogId cog() {
        return cog;
    }

    Class<S> type() {
        return type;
    }

    List<Field> fields() {
        return fields;
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The record of these texts by name, standards for what is missing or cannot be used. */
    Understood<S> understand(Map<String, String> stored) {
        var problems = new LinkedHashMap<String, Text>();
        var values = new LinkedHashMap<Field, Object>();
        for (var field : fields) {
            var text = stored.get(field.name());
            switch (field.read(text == null ? field.standard() : text)) {
                case Read(var value) -> values.put(field, value);
                case Refused(var reason) -> {
                    problems.put(field.name(), reason);
                    values.put(field, value(field));
                }
            }
        }
        return switch (Construction.of(type, List.copyOf(values.values()))) {
            case Read(var value) ->
                    new Understood<>(type.cast(value), texts(values), problems, Optional.empty());
            case Refused(var reason) -> {
                stored.keySet().stream()
                        .filter(name -> field(name).isPresent())
                        .forEach(name -> problems.putIfAbsent(name, reason));
                yield new Understood<>(standard, texts(standards()), problems, Optional.of(reason));
            }
        };
    }

    private S standard() {
        return switch (Construction.of(type, List.copyOf(standards().values()))) {
            case Read(var value) -> type.cast(value);
            case Refused(var reason) ->
                    throw Fault.bug(
                            "The standards of "
                                    + type.getName()
                                    + " do not fit together: "
                                    + reason,
                            null);
        };
    }

    private Map<Field, Object> standards() {
        var values = new LinkedHashMap<Field, Object>();
        fields.forEach(field -> values.put(field, value(field)));
        return values;
    }

    private Object value(Field field) {
        return switch (field.read(field.standard())) {
            case Read(var value) -> value;
            case Refused(var reason) ->
                    throw Fault.bug(
                            "The standard \""
                                    + field.standard()
                                    + "\" of "
                                    + type.getName()
                                    + "."
                                    + field.name()
                                    + " is refused: "
                                    + reason,
                            null);
        };
    }

    private static Map<String, String> texts(Map<Field, Object> values) {
        var texts = new LinkedHashMap<String, String>();
        values.forEach((field, value) -> texts.put(field.name(), field.kind().write(value)));
        return texts;
    }
}
