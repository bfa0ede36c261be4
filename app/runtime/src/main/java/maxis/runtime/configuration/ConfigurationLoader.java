package maxis.runtime.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValueFactory;

import maxis.runtime.configuration.Catalogue.Entry;
import maxis.runtime.configuration.Loading.Loaded;
import maxis.runtime.configuration.Loading.Refused;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Fills declared records from the operator's sources, or says everything that is wrong. */
public final class ConfigurationLoader {
    private static final String STAGE = "process.environment";

    private final Catalogue catalogue;

    /**
     * @throws IllegalArgumentException when a record cannot be configuration, which is its author's
     *     mistake and not the operator's
     */
    public ConfigurationLoader(Declarations declarations) {
        this.catalogue = Catalogue.of(declarations);
    }

    public Loading load(ConfigurationSources sources) {
        var complaints = new Complaints();
        var variables = EnvironmentVariables.read(sources, complaints);
        variables.checkNames(catalogue, complaints);
        var file = ConfigurationFile.read(sources, variables, complaints);
        var filePlaces = new Places(sources.file().toString(), file.own(), Map.of());
        var broken =
                new KeyCheck(catalogue, file.reference(), filePlaces, complaints)
                        .check(file.values());
        var given = variables.settings(catalogue.settings(), complaints);
        var all = EnvironmentVariables.over(file.values(), catalogue.settings(), given);
        var places = new Places(filePlaces.file(), file.own(), given);
        var advice = new Advice(catalogue, file.reference());
        var judge = new Judge(places, advice, file.complete(), complaints);
        return bind(all, new Binder(places, broken, judge), judge, complaints);
    }

    private Loading bind(Config all, Binder binder, Judge judge, Complaints complaints) {
        var cogs = switches(all, binder);
        var values = new LinkedHashMap<Class<? extends Record>, Record>();
        for (var entry : catalogue.entries()) {
            // A cog that is switched off may lack what it would need.
            if (entry.cog().map(cog -> cogs.getOrDefault(cog, true)).orElse(true)) {
                record(entry, all, binder, values);
            }
        }
        if (saysProduction(all)) {
            judge.weakSecrets().forEach(complaints::error);
        }
        return complaints.anyError()
                ? new Refused(complaints.errors(), complaints.warnings())
                : new Loaded(
                        Map.copyOf(values),
                        Map.copyOf(cogs),
                        binder.settings(),
                        judge.weakSecrets(),
                        complaints.warnings());
    }

    private Map<String, Boolean> switches(Config all, Binder binder) {
        var cogs = new LinkedHashMap<String, Boolean>();
        for (var cog : new TreeSet<>(catalogue.declarations().cogs())) {
            var path = Catalogue.enabledPath(cog);
            var value = Values.at(all, path).orElse(ConfigValueFactory.fromAnyRef(true));
            var isOn = binder.setting(Scalars.TRUTH, path, value);
            cogs.put(cog, isOn.equals(Optional.of(true)));
        }
        return cogs;
    }

    private static void record(
            Entry entry, Config all, Binder binder, Map<Class<? extends Record>, Record> values) {
        var section = entry.section();
        binder.bind(section, entry.path(), Values.at(all, entry.path()).orElse(null))
                .ifPresent(value -> values.put(section.type(), section.type().cast(value)));
    }

    /** Read before its record is made, so that weak secrets are told along with all else. */
    private static boolean saysProduction(Config all) {
        return Values.at(all, STAGE)
                .filter(value -> Values.text(value).equalsIgnoreCase("production"))
                .isPresent();
    }
}
