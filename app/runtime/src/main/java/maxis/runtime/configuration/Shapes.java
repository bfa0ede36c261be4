package maxis.runtime.configuration;

import maxis.runtime.configuration.Shape.Field;
import maxis.runtime.configuration.Shape.Many;
import maxis.runtime.configuration.Shape.Maybe;
import maxis.runtime.configuration.Shape.Section;
import maxis.runtime.configuration.Shape.Table;
import maxis.spi.configuration.Description;
import maxis.spi.configuration.Environment;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the shape of a declared record. A record that cannot be one is a fault of its author. */
final class Shapes {
    private Shapes() {}

    static Section section(Class<? extends Record> type) {
        var fields = Arrays.stream(type.getRecordComponents()).map(Shapes::field).toList();
        return new Section(type, fields);
    }

    /** {@code poolSize} becomes {@code pool-size}. */
    static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Field field(RecordComponent component) {
        var shape = shape(component.getGenericType(), Limits.of(component));
        var description = component.getAnnotation(Description.class);
        if (description == null) {
            throw fault(component, "has no @Description");
        }
        var environment = component.getAnnotation(Environment.class);
        var names = environment == null ? List.<String>of() : List.of(environment.value());
        if (!names.isEmpty() && !fitsOneVariable(shape)) {
            throw fault(component, "cannot be written as one environment variable");
        }
        return new Field(kebab(component.getName()), shape, names, description.value());
    }

    private static Shape shape(Type type, Limits limits) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            var last = shape(arguments[arguments.length - 1], limits);
            if (generic.getRawType() == Optional.class) {
                return new Maybe(last);
            }
            if (generic.getRawType() == List.class) {
                return new Many(last);
            }
            if (generic.getRawType() == Map.class && arguments[0] == String.class) {
                return new Table(last);
            }
        }
        if (type instanceof Class<?> plain) {
            return Scalars.of(plain, limits)
                    .<Shape>map(single -> single)
                    .orElseGet(() -> nested(plain));
        }
        throw new IllegalArgumentException("Configuration cannot hold " + type);
    }

    private static Shape nested(Class<?> type) {
        if (type.isRecord()) {
            return section(type.asSubclass(Record.class));
        }
        throw new IllegalArgumentException("Configuration cannot hold " + type);
    }

    private static boolean fitsOneVariable(Shape shape) {
        return switch (shape) {
            case Shape.Single _ -> true;
            case Maybe(var inner) -> fitsOneVariable(inner);
            case Many(var inner) -> inner instanceof Shape.Single;
            case Table _, Section _ -> false;
        };
    }

    private static IllegalArgumentException fault(RecordComponent component, String problem) {
        return new IllegalArgumentException(
                component.getDeclaringRecord().getName()
                        + "."
                        + component.getName()
                        + " "
                        + problem);
    }
}
