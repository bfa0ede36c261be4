package maxis.runtime.configuration;

import maxis.runtime.configuration.Shape.Section;
import maxis.spi.configuration.Configuration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everything that was declared: the sections, their settings, and the names for them. */
record Catalogue(
        List<Entry> entries, List<Setting> settings, KnownKeys keys, Declarations declarations) {
    /** A declared record and where its section stands. */
    record Entry(String path, Section section) {
        /** The cog that the section belongs to. */
        Optional<String> cog() {
            var parts = path.split("\\.", -1);
            return parts[0].equals("cogs") && parts.length > 1
                    ? Optional.of(parts[1])
                    : Optional.empty();
        }
    }

    static Catalogue of(Declarations declarations) {
        var entries = declarations.records().stream().map(Catalogue::entry).toList();
        var settings =
                entries.stream()
                        .flatMap(entry -> Setting.in(entry.path(), entry.section()).stream())
                        .toList();
        requireDistinctNames(settings);
        var keys = new KnownKeys();
        entries.forEach(entry -> keys.at(entry.path()).add(entry.section()));
        declarations.cogs().forEach(cog -> keys.at(enabledPath(cog)));
        return new Catalogue(entries, settings, keys, declarations);
    }

    static String enabledPath(String cog) {
        return "cogs." + cog + ".enabled";
    }

    /** Every environment variable that means something to somebody. */
    Set<String> environmentNames() {
        var names = new TreeSet<>(declarations.otherNames());
        settings.forEach(setting -> names.addAll(setting.field().environment()));
        return names;
    }

    private static Entry entry(Class<? extends Record> type) {
        var configuration = type.getAnnotation(Configuration.class);
        if (configuration == null) {
            throw new IllegalArgumentException(type.getName() + " has no @Configuration");
        }
        return new Entry(configuration.value(), Shapes.section(type));
    }

    private static void requireDistinctNames(List<Setting> settings) {
        var owners = new HashMap<String, String>();
        var clashes = new ArrayList<String>();
        for (var setting : settings) {
            for (var name : setting.field().environment()) {
                var other = owners.put(name, setting.path());
                if (other != null) {
                    clashes.add(name + " means " + other + " and " + setting.path());
                }
            }
        }
        if (!clashes.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", clashes));
        }
    }
}
