package maxis.runtime.web.openapi;

import maxis.spi.CogId;
import maxis.spi.control.OrderId;
import maxis.spi.text.MessageKey;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.GuildId;
import maxis.spi.value.MemberId;
import maxis.spi.value.Money;
import maxis.spi.value.Right;
import maxis.spi.value.RoleId;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** JSON Schemas of Java's types, as {@code WebJson} writes and reads them. */
final class Schemas {
    private static final String REFERENCE = "#/components/schemas/";

    private static final Set<Class<?>> WORDS =
            Set.of(
                    String.class,
                    Text.class,
                    MessageKey.class,
                    CogId.class,
                    OrderId.class,
                    Right.class);
    private static final Set<Class<?>> IDS =
            Set.of(MemberId.class, ChannelId.class, RoleId.class, GuildId.class);
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);
    private static final Set<Class<?>> NUMBERS =
            Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);
    private static final Map<Class<?>, String> FORMATS =
            Map.of(
                    Instant.class, "date-time",
                    LocalDate.class, "date",
                    Duration.class, "duration");

    private final Map<String, Object> named = new TreeMap<>();
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    /** All that have a name, after the routes have asked for theirs. */
    Map<String, Object> named() {
        return named;
    }

    Map<String, Object> of(Type type) {
        return switch (type) {
            case Class<?> raw -> of(raw);
            case ParameterizedType generic -> generic(generic);
            case TypeVariable<?> _, WildcardType _ -> Map.of();
            default -> Map.of();
        };
    }

    private Map<String, Object> generic(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        var inner = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return orNull(of(inner[0]));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return Map.of("type", "array", "items", of(inner[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of("type", "object", "additionalProperties", of(inner[1]));
        }
        return of(raw);
    }

    private Map<String, Object> of(Class<?> type) {
        if (WORDS.contains(type)) {
            return Map.of("type", "string");
        }
        if (IDS.contains(type)) {
            return Map.of("type", "string", "pattern", "^[0-9]{1,20}$");
        }
        if (WHOLE.contains(type)) {
            return Map.of("type", "integer");
        }
        if (NUMBERS.contains(type)) {
            return Map.of("type", "number");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (FORMATS.containsKey(type)) {
            return Map.of("type", "string", "format", FORMATS.get(type));
        }
        if (type.isEnum()) {
            return Map.of("type", "string", "enum", constants(type));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Map.of("type", "array", "items", Map.of());
        }
        return isDescribed(type) ? Map.of("$ref", REFERENCE + name(type)) : Map.of();
    }

    private static boolean isDescribed(Class<?> type) {
        return type.isRecord() || type.isSealed();
    }

    private String name(Class<?> type) {
        var known = names.get(type);
        if (known != null) {
            return known;
        }
        var name = free(type);
        names.put(type, name);
        // The name first: a record may hold itself.
        named.put(name, Map.of());
        named.put(name, type.isRecord() ? object(type) : oneOf(type));
        return name;
    }

    /** Records of several cogs may be called the same; nobody outside knows our packages. */
    private String free(Class<?> type) {
        var simple = type.getSimpleName();
        var longer = surroundings(type) + "." + simple;
        return Stream.concat(
                        Stream.of(simple, longer),
                        IntStream.iterate(2, number -> number + 1)
                                .mapToObj(number -> longer + number))
                .filter(name -> !named.containsKey(name))
                .findFirst()
                .orElseThrow();
    }

    private static String surroundings(Class<?> type) {
        var outer = type.getEnclosingClass();
        var folder = type.getPackageName();
        return outer == null
                ? folder.substring(folder.lastIndexOf('.') + 1)
                : outer.getSimpleName();
    }

    private Map<String, Object> object(Class<?> type) {
        if (type == Money.class) {
            return strict(
                    Map.of("cents", of(long.class), "currency", of(String.class)),
                    List.of("cents", "currency"));
        }
        var properties = new LinkedHashMap<String, Object>();
        for (var component : type.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
        }
        var required =
                Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getType() != Optional.class)
                        .map(component -> component.getName())
                        .toList();
        return strict(properties, required);
    }

    private static Map<String, Object> strict(Map<String, ?> properties, List<String> required) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> oneOf(Class<?> type) {
        return Map.of("oneOf", Arrays.stream(type.getPermittedSubclasses()).map(this::of).toList());
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> ((Enum<?>) it).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
