package maxis.runtime.configuration;

import maxis.runtime.configuration.Shape.Many;
import maxis.runtime.configuration.Shape.Maybe;
import maxis.runtime.configuration.Shape.Section;
import maxis.runtime.configuration.Shape.Single;
import maxis.runtime.configuration.Shape.Table;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which keys may stand below a place of the configuration file. Filled once, then only read. */
final class KnownKeys {
    private final Map<String, KnownKeys> children = new TreeMap<>();
    private @Nullable KnownKeys anyName;
    private @Nullable KnownKeys element;

    /** The place below this one, made when it is new. */
    KnownKeys at(String path) {
        var place = this;
        for (var name : path.split("\\.", -1)) {
            place = place.children.computeIfAbsent(name, _ -> new KnownKeys());
        }
        return place;
    }

    void add(Shape shape) {
        switch (shape) {
            case Single _ -> {}
            case Maybe(var of) -> add(of);
            case Many(var of) -> element = of(of);
            case Table(var of) -> anyName = of(of);
            case Section section ->
                    section.fields().forEach(field -> at(field.name()).add(field.shape()));
        }
    }

    boolean holdsKeys() {
        return !children.isEmpty() || anyName != null;
    }

    Optional<KnownKeys> below(String name) {
        return Optional.ofNullable(children.get(name)).or(() -> Optional.ofNullable(anyName));
    }

    /** What each element of a list may hold. */
    Optional<KnownKeys> elements() {
        return Optional.ofNullable(element);
    }

    Set<String> names() {
        return children.keySet();
    }

    private static KnownKeys of(Shape shape) {
        var keys = new KnownKeys();
        keys.add(shape);
        return keys;
    }
}
