package maxis.runtime.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/** Finds the keys of the file that nobody declared, and values where a section must stand. */
final class KeyCheck {
    private final Catalogue catalogue;
    private final Config reference;
    private final Places places;
    private final Complaints complaints;
    private final Set<String> broken = new HashSet<>();

    KeyCheck(Catalogue catalogue, Config reference, Places places, Complaints complaints) {
        this.catalogue = catalogue;
        this.reference = reference;
        this.places = places;
        this.complaints = complaints;
    }

    /** The paths that hold something else than the section they should be. */
    Set<String> check(Config values) {
        section(catalogue.keys(), "", values.root());
        return broken;
    }

    private void value(KnownKeys keys, String path, ConfigValue value) {
        if (Values.isNull(value)) {
            return;
        }
        if (value instanceof ConfigObject object && keys.holdsKeys()) {
            section(keys, path, object);
        } else if (keys.holdsKeys()) {
            broken.add(path);
            complaints.error(
                    places.of(path, value),
                    "\"%s\" must be a section.".formatted(path),
                    "Write %s { … } with its keys inside.".formatted(path));
        } else if (value instanceof ConfigList list) {
            keys.elements().ifPresent(element -> elements(element, path, list));
        }
    }

    private void elements(KnownKeys element, String path, ConfigList list) {
        for (var i = 0; i < list.size(); i++) {
            value(element, path + "[" + i + "]", list.get(i));
        }
    }

    private void section(KnownKeys keys, String path, ConfigObject object) {
        for (var entry : new TreeMap<>(object).entrySet()) {
            var name = entry.getKey();
            var value = entry.getValue();
            var below = path.isEmpty() ? name : path + "." + name;
            var known = keys.below(name);
            if (known.isPresent()) {
                value(known.get(), below, value);
            } else if (!isDefault(below)) {
                unknown(keys, path, name, value);
            }
        }
    }

    /** A key that some jar's defaults hold is not the operator's mistake. */
    private boolean isDefault(String path) {
        return !path.contains("[") && Values.at(reference, path).isPresent();
    }

    private void unknown(KnownKeys keys, String path, String name, ConfigValue value) {
        var full = path.isEmpty() ? name : path + "." + name;
        var where = places.of(full, value);
        if (path.equals("cogs")) {
            var remedy = new Meant(catalogue).cog(name);
            complaints.error(where, "There is no cog \"%s\".".formatted(name), remedy);
            return;
        }
        complaints.error(
                where,
                "\"%s\" is not a known key.".formatted(full),
                new Meant(catalogue).key(keys, path, name));
    }
}
