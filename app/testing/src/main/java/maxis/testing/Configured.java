package maxis.testing;

import maxis.runtime.cog.InstalledCogs;
import maxis.runtime.configuration.ConfigurationLoader;
import maxis.runtime.configuration.ConfigurationSources;
import maxis.runtime.configuration.Declarations;
import maxis.runtime.configuration.Loading;
import maxis.runtime.configuration.platform.PlatformConfiguration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;

/** Fills the records of cogs as the program does, from defaults and a {@code maxis.conf}. */
public final class Configured {
    private Configured() {}

    /** What everything is by default. */
    public static Loading.Loaded defaults(InstalledCogs cogs) {
        return load(cogs, Path.of("nowhere"));
    }

    /** A refusal is a mistake of the test or of the cog's defaults, told as operators read it. */
    static Loading.Loaded load(InstalledCogs cogs, String hocon, Path directory) {
        // Tests call one command after the other without waiting.
        write(directory.resolve("maxis.conf"), "discord.cooldown-seconds = 0\n" + hocon);
        return load(cogs, directory);
    }

    private static Loading.Loaded load(InstalledCogs cogs, Path directory) {
        var records = new ArrayList<Class<? extends Record>>(PlatformConfiguration.records());
        records.addAll(cogs.configurations());
        var declarations =
                new Declarations(records, cogs.names(), PlatformConfiguration.otherNames());
        var sources = ConfigurationSources.in(directory, Map.of());
        return switch (new ConfigurationLoader(declarations).load(sources)) {
            case Loading.Loaded loaded -> loaded;
            case Loading.Refused refused -> throw new IllegalArgumentException(refused.print());
        };
    }

    private static void write(Path file, String hocon) {
        try {
            Files.writeString(file, hocon);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
