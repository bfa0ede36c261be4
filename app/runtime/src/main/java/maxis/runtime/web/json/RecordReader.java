package maxis.runtime.web.json;

import maxis.runtime.web.call.Refusal;
import maxis.spi.Fault;
import maxis.spi.text.Text;
import maxis.spi.web.Answer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads JSON into a record, strictly: nothing unknown, nothing missing but what is optional, and
 * all mistakes at once, each with the name of its field.
 */
final class RecordReader {
    private final Leaves leaves;
    private final Map<String, Text> problems = new LinkedHashMap<>();

    RecordReader(JsonMapper mapper) {
        this.leaves = new Leaves(mapper);
    }

    <T extends Record> T read(JsonNode body, Class<T> type) {
        var value = record(body, type, "");
        if (value == null || !problems.isEmpty()) {
            throw new Refusal(new Answer.Invalid(problems));
        }
        return type.cast(value);
    }

    private @Nullable Object record(JsonNode node, Class<?> type, String path) {
        if (!node.isObject()) {
            return problem(path, "platform.field.object");
        }
        var components = type.getRecordComponents();
        var names = Arrays.stream(components).map(RecordComponent::getName).toList();
        for (var name : node.propertyNames()) {
            if (!names.contains(name)) {
                problem(inside(path, name), "platform.field.unknown");
            }
        }
        int before = problems.size();
        var arguments = new ArrayList<@Nullable Object>();
        for (var component : components) {
            arguments.add(
                    value(
                            node.get(component.getName()),
                            component.getGenericType(),
                            inside(path, component.getName())));
        }
        return problems.size() == before ? constructed(type, components, arguments, path) : null;
    }

    private @Nullable Object value(@Nullable JsonNode node, Type type, String path) {
        var isOptional =
                type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
        if (node == null || node.isNull()) {
            return isOptional ? Optional.empty() : problem(path, "platform.field.missing");
        }
        return switch (type) {
            case ParameterizedType generic when isOptional ->
                    Optional.ofNullable(value(node, generic.getActualTypeArguments()[0], path));
            case ParameterizedType generic -> collection(node, generic, path);
            case Class<?> raw when Leaves.isNested(raw) -> record(node, raw, path);
            case Class<?> raw -> leaf(node, raw, path);
            default -> throw Fault.bug("No body holds a " + type.getTypeName(), null);
        };
    }

    private @Nullable Object leaf(JsonNode node, Class<?> type, String path) {
        var value = leaves.read(node, type);
        if (value.isEmpty()) {
            problems.put(path, Leaves.expectation(type));
            return null;
        }
        return value.get();
    }

    private @Nullable Object collection(JsonNode node, ParameterizedType type, String path) {
        var inner = type.getActualTypeArguments();
        if (type.getRawType() == Map.class) {
            return map(node, inner[1], path);
        }
        if (!node.isArray()) {
            return problem(path, "platform.field.list");
        }
        var values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            var value = value(node.get(i), inner[0], path + "[" + i + "]");
            if (value != null) {
                values.add(value);
            }
        }
        return type.getRawType() == Set.class ? new LinkedHashSet<>(values) : List.copyOf(values);
    }

    private @Nullable Object map(JsonNode node, Type inner, String path) {
        if (!node.isObject()) {
            return problem(path, "platform.field.object");
        }
        var values = new LinkedHashMap<String, Object>();
        for (var name : node.propertyNames()) {
            var value = value(node.get(name), inner, inside(path, name));
            if (value != null) {
                values.put(name, value);
            }
        }
        return values;
    }

    private @Nullable Object constructed(
            Class<?> type,
            RecordComponent[] components,
            List<@Nullable Object> arguments,
            String path) {
        try {
            var constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof Fault fault && fault.text().isPresent()) {
                problems.put(path.isEmpty() ? "body" : path, fault.text().get());
                return null;
            }
            if (refused.getCause() instanceof IllegalArgumentException) {
                return problem(path, "platform.field.value");
            }
            throw Fault.bug("A body cannot be read into " + type.getName(), refused);
        } catch (ReflectiveOperationException impossible) {
            throw Fault.bug("A body cannot be read into " + type.getName(), impossible);
        }
    }

    private @Nullable Object problem(String path, String key) {
        problems.put(path.isEmpty() ? "body" : path, Text.of(key));
        return null;
    }

    private static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
