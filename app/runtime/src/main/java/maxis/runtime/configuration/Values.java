package maxis.runtime.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at values of the HOCON tree. */
final class Values {
    private static final String KEY = "value";

    private Values() {}

    /** Follows a path whose names are taken as they are. */
    static Optional<ConfigValue> at(Config config, String path) {
        @Nullable ConfigValue value = config.root();
        for (var name : path.split("\\.", -1)) {
            value = below(value, name);
        }
        return Optional.ofNullable(value);
    }

    static @Nullable ConfigValue below(@Nullable ConfigValue value, String name) {
        return value instanceof ConfigObject object ? object.get(name) : null;
    }

    static boolean isNull(ConfigValue value) {
        return value.valueType() == ConfigValueType.NULL;
    }

    /** Absent, null, or a text without a letter. */
    static boolean isUnset(@Nullable ConfigValue value) {
        return value == null
                || isNull(value)
                || (value.valueType() == ConfigValueType.STRING && text(value).isBlank());
    }

    /** A single value as it was written; numbers keep their digits. */
    static String text(ConfigValue value) {
        return value.atKey(KEY).getString(KEY);
    }

    /** A value as an environment variable holds it. */
    static String plain(ConfigValue value) {
        return value instanceof ConfigList list
                ? list.stream().map(Values::text).collect(Collectors.joining(","))
                : text(value);
    }

    static String hocon(ConfigValue value) {
        return value.render(ConfigRenderOptions.concise());
    }
}
