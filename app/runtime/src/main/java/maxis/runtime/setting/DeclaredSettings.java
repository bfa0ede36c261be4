package maxis.runtime.setting;

import maxis.runtime.cog.Registry;
import maxis.runtime.configuration.Nearest;
import maxis.spi.CogId;
import maxis.spi.Fault;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The settings of all loaded cogs, as they are declared. */
public final class DeclaredSettings {
    private final List<Shape<?>> shapes;

    private DeclaredSettings(List<Shape<?>> shapes) {
        this.shapes = shapes;
    }

    /** Reads the declarations; one that cannot be is a fault of the program. */
    public static DeclaredSettings of(Registry registry) {
        var shapes = new ArrayList<Shape<?>>();
        registry.settings()
                .forEach((cog, types) -> types.forEach(type -> shapes.add(Shape.of(cog, type))));
        requireUnique(shapes);
        return new DeclaredSettings(List.copyOf(shapes));
    }

    /** What is declared, for documents. */
    public List<SettingRow> rows() {
        return shapes.stream()
                .flatMap(shape ->
                        shape.fields().stream().map(field -> SettingRow.of(shape.cog(), field)))
                .toList();
    }

    List<Shape<?>> shapes() {
        return shapes;
    }

    Optional<Shape<?>> shape(CogId cog, String name) {
        return shapes.stream()
                .filter(shape -> shape.cog().equals(cog))
                .filter(shape -> shape.field(name).isPresent())
                .findFirst();
    }

    /** The setting of the cog that somebody may have meant. */
    Optional<String> nearest(CogId cog, String name) {
        var known =
                shapes.stream()
                        .filter(shape -> shape.cog().equals(cog))
                        .flatMap(shape -> shape.fields().stream())
                        .map(Field::name)
                        .toList();
        return Nearest.key(name, known);
    }

    private static void requireUnique(List<Shape<?>> shapes) {
        var seen = new HashMap<Object, Shape<?>>();
        for (var shape : shapes) {
            refuseTwice(seen.put(shape.type(), shape), shape.type().getName());
            for (var field : shape.fields()) {
                var name = shape.cog() + "." + field.name();
                refuseTwice(seen.put(name, shape), name);
            }
        }
    }

    private static void refuseTwice(@Nullable Shape<?> other, String what) {
        if (other != null) {
            throw Fault.bug("The settings " + what + " are declared twice", null);
        }
    }
}
