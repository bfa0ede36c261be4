package maxis.runtime.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/**
 * Tells where a value stands, in the words a person would look for it.
 *
 * @param file the configuration file as it was named
 * @param own what stands in it, before substitutions, which would lead away from the line
 * @param given for each path that the environment sets, where
 */
record Places(String file, Config own, Map<String, Given> given) {
    private static final String DEFAULT = "default";

    /** For a complaint: {@code maxis.conf:3}, or the environment variable. */
    String of(String path, @Nullable ConfigValue value) {
        return byEnvironment(path)
                .map(Given::where)
                .or(() -> inList(path) ? line(value) : Optional.empty())
                .or(() -> line(ownValue(path)))
                .or(() -> line(value))
                .orElse(file);
    }

    String of(@Nullable ConfigOrigin origin) {
        return line(origin).orElse(file);
    }

    /** For the list of effective values. */
    String origin(String path) {
        return isDefault(path) ? DEFAULT : of(path, null);
    }

    boolean isDefault(String path) {
        return byEnvironment(path).isEmpty() && ownValue(path) == null;
    }

    /** The variable that sets a path; for an element of a list, the list's. */
    Optional<Given> byEnvironment(String path) {
        return Optional.ofNullable(given.get(withoutIndex(path)));
    }

    /** The path of the whole list for the path of an element. */
    static String withoutIndex(String path) {
        return inList(path) ? path.substring(0, path.indexOf('[')) : path;
    }

    @Override
    public String toString() {
        return file;
    }

    private static boolean inList(String path) {
        return path.contains("[");
    }

    private @Nullable ConfigValue ownValue(String path) {
        try {
            return Values.at(own, withoutIndex(path)).orElse(null);
        } catch (ConfigException.NotResolved _) {
            // Only the resolved value has an origin here.
            return null;
        }
    }

    private static Optional<String> line(@Nullable ConfigValue value) {
        return value == null ? Optional.empty() : line(value.origin());
    }

    private static Optional<String> line(@Nullable ConfigOrigin origin) {
        if (origin == null || origin.filename() == null || origin.resource() != null) {
            return Optional.empty();
        }
        return Optional.of(
                origin.lineNumber() > 0
                        ? origin.filename() + ":" + origin.lineNumber()
                        : origin.filename());
    }
}
