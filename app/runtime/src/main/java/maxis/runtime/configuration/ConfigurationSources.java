package maxis.runtime.configuration;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where configuration is read from.
 *
 * @param environment variables by the names people know; what a command line overrides is put in
 *     here too
 * @param file {@code maxis.conf}; a {@code .env} is looked for beside it
 * @param named whether somebody asked for this very file, so that its absence is an error
 * @param classes holds every {@code reference.conf}
 */
public record ConfigurationSources(
        Map<String, String> environment, Path file, boolean named, ClassLoader classes) {
    /** The {@code maxis.conf} of a directory, which need not exist. */
    public static ConfigurationSources in(Path directory, Map<String, String> environment) {
        return new ConfigurationSources(
                environment, directory.resolve("maxis.conf"), false, ownClasses());
    }

    /** A file that must exist. */
    public static ConfigurationSources of(Path file, Map<String, String> environment) {
        return new ConfigurationSources(environment, file, true, ownClasses());
    }

    /** Names the file only: the environment holds secrets. */
    @Override
    public String toString() {
        return file.toString();
    }

    Path dotEnv() {
        return file.resolveSibling(".env");
    }

    static ClassLoader ownClasses() {
        return ConfigurationSources.class.getClassLoader();
    }
}
