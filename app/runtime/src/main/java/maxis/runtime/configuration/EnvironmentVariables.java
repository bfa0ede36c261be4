package maxis.runtime.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;

import maxis.runtime.configuration.Shape.Many;
import maxis.runtime.configuration.Shape.Maybe;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The environment and the {@code .env} below it. An empty value counts as not set, so that a name
 * that is empty in the environment still takes its value from the {@code .env}.
 */
record EnvironmentVariables(Map<String, Given> real, Map<String, Given> dotEnv) {
    static EnvironmentVariables read(ConfigurationSources sources, Complaints complaints) {
        var real = new LinkedHashMap<String, Given>();
        sources.environment()
                .forEach((name, value) ->
                        real.put(name, new Given(name, value, "environment " + name)));
        return new EnvironmentVariables(real, DotEnv.read(sources.dotEnv(), complaints));
    }

    void checkNames(Catalogue catalogue, Complaints complaints) {
        var names = new EnvironmentNames(catalogue.environmentNames());
        names.checkShared(real.values(), complaints);
        names.checkOwn(dotEnv.values(), complaints);
    }

    Optional<Given> find(String name) {
        return set(real, List.of(name)).or(() -> set(dotEnv, List.of(name)));
    }

    /** What the variables set, by path. */
    Map<String, Given> settings(List<Setting> settings, Complaints complaints) {
        var given = new LinkedHashMap<String, Given>();
        for (var setting : settings) {
            var names = setting.field().environment();
            requireOneValue(real, setting, complaints);
            requireOneValue(dotEnv, setting, complaints);
            set(real, names)
                    .or(() -> set(dotEnv, names))
                    .ifPresent(variable -> given.put(setting.path(), variable));
        }
        return given;
    }

    /** The values laid over the files'. */
    static Config over(Config files, List<Setting> settings, Map<String, Given> given) {
        var all = files;
        for (var setting : settings) {
            var variable = given.get(setting.path());
            if (variable != null) {
                all = all.withValue(setting.path(), value(setting.field().shape(), variable));
            }
        }
        return all;
    }

    private static ConfigValue value(Shape shape, Given variable) {
        return switch (shape) {
            case Maybe(var of) -> value(of, variable);
            case Many _ ->
                    ConfigValueFactory.fromIterable(
                            Arrays.stream(variable.value().split(",", -1))
                                    .map(String::strip)
                                    .filter(part -> !part.isEmpty())
                                    .toList());
            default -> ConfigValueFactory.fromAnyRef(variable.value().strip());
        };
    }

    private static Optional<Given> set(Map<String, Given> variables, List<String> names) {
        return names.stream()
                .map(variables::get)
                .filter(Objects::nonNull)
                .filter(variable -> !variable.value().isBlank())
                .findFirst();
    }

    private static void requireOneValue(
            Map<String, Given> variables, Setting setting, Complaints complaints) {
        var set =
                setting.field().environment().stream()
                        .flatMap(name -> set(variables, List.of(name)).stream())
                        .toList();
        if (set.stream().map(variable -> variable.value().strip()).distinct().count() > 1) {
            var names = set.stream().map(Given::name).collect(Collectors.joining(" and "));
            complaints.error(
                    set.stream().map(Given::where).collect(Collectors.joining(" and ")),
                    "%s mean the same (%s) and have different values."
                            .formatted(names, setting.path()),
                    "Keep " + set.getFirst().name() + " and remove the other.");
        }
    }
}
