package maxis.runtime.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigResolver;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Fills in {@code ${…}}, from the file itself or the environment. One that leads nowhere is told
 * and taken for empty, so that whatever else is wrong is found in the same pass.
 */
final class Substitutions {
    private static final Pattern NAME = Pattern.compile("\\$\\{\\??([^}]*)}");

    private final EnvironmentVariables variables;
    private final Places places;
    private final Complaints complaints;
    private final Set<String> nowhere = new HashSet<>();

    Substitutions(EnvironmentVariables variables, Places places, Complaints complaints) {
        this.variables = variables;
        this.places = places;
        this.complaints = complaints;
    }

    Optional<Config> resolve(Config unresolved) {
        var options = ConfigResolveOptions.noSystem().appendResolver(new Environment());
        while (true) {
            try {
                return Optional.of(unresolved.resolve(options));
            } catch (ConfigException.UnresolvedSubstitution missing) {
                if (!toldAsMissing(missing)) {
                    return Optional.empty();
                }
            } catch (ConfigException broken) {
                SyntaxComplaint.tell(broken, places, complaints);
                return Optional.empty();
            }
        }
    }

    /** False where there is no going on: in a circle there is nothing to take for empty. */
    private boolean toldAsMissing(ConfigException missing) {
        var message = String.valueOf(missing.getMessage());
        var name = NAME.matcher(message);
        var where = places.of(missing.origin());
        if (!name.find() || message.contains("cycle") || !nowhere.add(name.group(1))) {
            complaints.lastError(
                    where, "A ${…} leads back to itself.", "Write the value in one of the places.");
            return false;
        }
        complaints.lastError(
                where,
                "${%s} is neither a key nor an environment variable.".formatted(name.group(1)),
                "Set it, or write ${?%s} if it may be missing.".formatted(name.group(1)));
        return true;
    }

    private final class Environment implements ConfigResolver {
        @Override
        public @Nullable ConfigValue lookup(String path) {
            if (nowhere.contains(path)) {
                return ConfigValueFactory.fromAnyRef("");
            }
            return variables
                    .find(path)
                    .map(given ->
                            ConfigValueFactory.fromAnyRef(given.value().strip(), given.where()))
                    .orElse(null);
        }

        @Override
        public ConfigResolver withFallback(ConfigResolver fallback) {
            return this;
        }
    }
}
