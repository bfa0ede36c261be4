package maxis.runtime.bootstrap;

import maxis.runtime.cog.InstalledCogs;
import maxis.runtime.configuration.ConfigurationLoader;
import maxis.runtime.configuration.ConfigurationSources;
import maxis.runtime.configuration.Declarations;
import maxis.runtime.configuration.Loading;
import maxis.runtime.configuration.platform.PlatformConfiguration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** Where the program lies, what is installed there and how it is configured. */
public record Installation(Path home, InstalledCogs cogs, ConfigurationSources sources) {
    /** The installation of a directory; {@code file} is a configuration that somebody named. */
    public static Installation at(Path home, Optional<Path> file, Map<String, String> environment) {
        var sources =
                file.map(named -> ConfigurationSources.of(named, environment))
                        .orElseGet(() -> ConfigurationSources.in(home, environment));
        return new Installation(home, InstalledCogs.found(new PlatformCog()), sources);
    }

    /** Everything that may be configured here. */
    public Declarations declarations() {
        var records = new ArrayList<Class<? extends Record>>(PlatformConfiguration.records());
        records.addAll(cogs.configurations());
        var switchable = new java.util.HashSet<>(cogs.names());
        switchable.remove(PlatformCog.ID.name());
        return new Declarations(records, switchable, PlatformConfiguration.otherNames());
    }

    /** Reads the configuration. */
    public Loading load() {
        return new ConfigurationLoader(declarations()).load(sources);
    }

    /** A path of the configuration; a relative one starts at the installation. */
    public Path resolve(Path configured) {
        return home.resolve(configured).normalize();
    }

    /** Whether this is a checkout with sources, where documents can be written. */
    public boolean isCheckout() {
        return Files.exists(home.resolve("pom.xml"));
    }
}
