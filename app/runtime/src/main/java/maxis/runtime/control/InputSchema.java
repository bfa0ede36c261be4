package maxis.runtime.control;

import maxis.runtime.setting.Input;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The JSON Schema of one thing that is typed. */
final class InputSchema {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class);

    private InputSchema() {}

    static Map<String, Object> of(Input input) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("description", input.words());
        if (isList(input.type())) {
            schema.put("type", "array");
            schema.put("items", single(inner(input.type()), input));
        } else {
            schema.putAll(single(inner(input.type()), input));
        }
        input.standard()
                .filter(standard -> !standard.isEmpty() && !isList(input.type()))
                .ifPresent(standard -> schema.put("default", typed(standard, inner(input.type()))));
        return schema;
    }

    private static Map<String, Object> single(Class<?> type, Input input) {
        var schema = new LinkedHashMap<String, Object>();
        if (WHOLE.contains(type)) {
            schema.put("type", "integer");
            input.least().ifPresent(least -> schema.put("minimum", least));
            input.most().ifPresent(most -> schema.put("maximum", most));
        } else if (type == boolean.class) {
            schema.put("type", "boolean");
        } else {
            schema.put("type", "string");
        }
        if (type.isEnum()) {
            schema.put("enum", input.choices());
        } else if (type == String.class) {
            input.least().ifPresent(least -> schema.put("minLength", least));
            input.most().ifPresent(most -> schema.put("maxLength", most));
        }
        return schema;
    }

    private static Object typed(String standard, Class<?> type) {
        if (WHOLE.contains(type)) {
            return Long.parseLong(standard);
        }
        return type == boolean.class ? Boolean.parseBoolean(standard) : standard;
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == List.class;
    }

    private static Class<?> inner(Type type) {
        return (Class<?>)
                (type instanceof ParameterizedType generic
                        ? generic.getActualTypeArguments()[0]
                        : type);
    }
}
