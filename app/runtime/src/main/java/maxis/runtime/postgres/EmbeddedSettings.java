package maxis.runtime.postgres;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an embedded server runs.
 *
 * @param place where it lives
 * @param port the port asked for; without one a free port is found
 * @param durable false only for data that may be lost: nothing waits for the disk then
 * @param deathsPerMinute how many deaths within a minute are answered with a new start
 * @param parameters server parameters that replace ours or add to them
 * @param installed the directory above the programs of an installed PostgreSQL 15 or newer, to run
 *     that one instead of ours
 */
public record EmbeddedSettings(
        ServerPlace place,
        OptionalInt port,
        boolean durable,
        int deathsPerMinute,
        Map<String, String> parameters,
        Optional<Path> installed) {
    private static final int DEATHS_PER_MINUTE = 5;

    public EmbeddedSettings {
        parameters = Map.copyOf(parameters);
    }

    public static EmbeddedSettings durable(ServerPlace place) {
        return new EmbeddedSettings(
                place, OptionalInt.empty(), true, DEATHS_PER_MINUTE, Map.of(), Optional.empty());
    }

    /** For tests: several times faster, and worthless after a crash of the machine. */
    public static EmbeddedSettings throwaway(ServerPlace place) {
        return new EmbeddedSettings(
                place, OptionalInt.empty(), false, DEATHS_PER_MINUTE, Map.of(), Optional.empty());
    }

    public EmbeddedSettings onPort(int number) {
        return new EmbeddedSettings(
                place, OptionalInt.of(number), durable, deathsPerMinute, parameters, installed);
    }

    public EmbeddedSettings withDeathsPerMinute(int deaths) {
        return new EmbeddedSettings(place, port, durable, deaths, parameters, installed);
    }

    public EmbeddedSettings withParameter(String name, String value) {
        var more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new EmbeddedSettings(place, port, durable, deathsPerMinute, more, installed);
    }

    public EmbeddedSettings withInstalled(Path directory) {
        return new EmbeddedSettings(
                place, port, durable, deathsPerMinute, parameters, Optional.of(directory));
    }
}
