package maxis.runtime.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;

import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code maxis.conf} says, over the defaults.
 *
 * @param own the file alone, before its substitutions
 * @param values resolved
 * @param reference the defaults alone
 * @param complete false where the file could not be read, so that a missing value means nothing
 */
record ConfigurationFile(Config own, Config values, Config reference, boolean complete) {
    static ConfigurationFile read(
            ConfigurationSources sources, EnvironmentVariables variables, Complaints complaints) {
        var reference = reference(sources.classes());
        var places = new Places(sources.file().toString(), ConfigFactory.empty(), Map.of());
        var substitutions = new Substitutions(variables, places, complaints);
        return parse(sources, places, complaints)
                .flatMap(own ->
                        substitutions
                                .resolve(own.withFallback(reference))
                                .map(it -> new ConfigurationFile(own, it, reference, true)))
                .orElseGet(() ->
                        new ConfigurationFile(ConfigFactory.empty(), reference, reference, false));
    }

    @Override
    public String toString() {
        return complete ? "complete" : "incomplete";
    }

    /** The defaults of every jar. */
    static Config reference(ClassLoader classes) {
        return ConfigFactory.parseResources(classes, "reference.conf").resolve();
    }

    private static Optional<Config> parse(
            ConfigurationSources sources, Places places, Complaints complaints) {
        var file = sources.file();
        if (!Files.exists(file)) {
            if (!sources.named()) {
                return Optional.of(ConfigFactory.empty());
            }
            complaints.error(
                    file.toString(),
                    "The file does not exist.",
                    "Name a file that does, or none to run with the defaults.");
            return Optional.empty();
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            complaints.error(
                    file.toString(),
                    "The file cannot be read.",
                    "Make it a file that this user may read.");
            return Optional.empty();
        }
        try {
            var options = ConfigParseOptions.defaults().setSyntax(ConfigSyntax.CONF);
            return Optional.of(
                    ConfigFactory.parseFile(file.toFile(), options.setAllowMissing(false)));
        } catch (ConfigException broken) {
            SyntaxComplaint.tell(broken, places, complaints);
            return Optional.empty();
        }
    }
}
