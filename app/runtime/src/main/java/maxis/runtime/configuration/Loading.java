package maxis.runtime.configuration;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can come of loading the configuration. */
public sealed interface Loading {
    /** What looks like a mistake but may be none. */
    List<Complaint> warnings();

    /** Nothing may start; every error there is. */
    record Refused(List<Complaint> errors, List<Complaint> warnings) implements Loading {
        /** One line for each error. */
        public String print() {
            return errors.stream().map(Complaint::line).collect(Collectors.joining("\n"));
        }
    }

    /**
     * Everything is right.
     *
     * @param values one record for each declared type, without those of cogs that are switched off
     * @param cogs each known cog, and whether it is switched on
     * @param settings the effective value of each key and where it comes from
     * @param weakSecrets what {@code production} refuses and {@code development} allows
     */
    record Loaded(
            Map<Class<? extends Record>, Record> values,
            Map<String, Boolean> cogs,
            List<EffectiveSetting> settings,
            List<Complaint> weakSecrets,
            List<Complaint> warnings)
            implements Loading {
        public <T extends Record> T value(Class<T> type) {
            @Nullable Record value = values.get(type);
            if (value == null) {
                throw new IllegalArgumentException(
                        type + " is not declared, or its cog is switched off");
            }
            return type.cast(value);
        }

        /** The same configuration with another value of a record. */
        public Loaded with(Record value) {
            var changed = new HashMap<>(values);
            changed.put(value.getClass(), value);
            return new Loaded(Map.copyOf(changed), cogs, settings, weakSecrets, warnings);
        }

        public boolean isEnabled(String cog) {
            return cogs.getOrDefault(cog, false);
        }

        /**
         * The same configuration held to production's rules: for a caller that settles on
         * production because nobody chose. A configuration that says production itself is refused
         * when it is loaded.
         */
        public Loading forProduction() {
            return weakSecrets.isEmpty() ? this : new Refused(weakSecrets, warnings);
        }

        /** The effective configuration, a line for each key; secrets are {@code ***}. */
        public String print() {
            var width = width(settings.stream().map(EffectiveSetting::path));
            var valueWidth = width(settings.stream().map(EffectiveSetting::value));
            return settings.stream()
                    .map(setting -> setting.line(width, valueWidth))
                    .collect(Collectors.joining("\n"));
        }

        private static int width(Stream<String> cells) {
            var widest = cells.map(String::length).filter(length -> length <= 60);
            return widest.max(Comparator.naturalOrder()).orElse(1);
        }
    }
}
