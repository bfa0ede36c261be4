package maxis.runtime.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Writes about the declared configuration what an operator wants to read. */
public final class ConfigurationReference {
    private static final String HEADER =
            """
            # Every environment variable that is read, with its meaning. Copy this file to .env beside
            # maxis.conf and take the # off the lines you need. The environment wins over .env, and .env
            # over maxis.conf. An empty value counts as not set; a list is separated by commas; a value
            # with blanks or # in it stands in quotes. Generated from the declarations.
            """;

    private final Catalogue catalogue;
    private final Config reference;

    public ConfigurationReference(Declarations declarations) {
        this(declarations, ConfigurationSources.ownClasses());
    }

    /**
     * @param classes holds every {@code reference.conf}
     */
    public ConfigurationReference(Declarations declarations, ClassLoader classes) {
        this.catalogue = Catalogue.of(declarations);
        this.reference = ConfigurationFile.reference(classes);
    }

    /** A row for each key, in the order of the declarations, then the switches of the cogs. */
    public List<ConfigurationRow> rows() {
        var rows = new ArrayList<ConfigurationRow>();
        catalogue.settings().forEach(setting -> rows.add(row(setting)));
        for (var cog : new TreeSet<>(catalogue.declarations().cogs())) {
            var path = Catalogue.enabledPath(cog);
            rows.add(
                    new ConfigurationRow(
                            path,
                            Scalars.TRUTH.words(),
                            Values.at(reference, path).map(Values::hocon).orElse("true"),
                            List.of(),
                            "Whether the cog " + cog + " runs."));
        }
        return List.copyOf(rows);
    }

    /** The content of {@code .env.example}. */
    public String environmentExample() {
        var example = new StringBuilder(HEADER);
        catalogue.settings().stream()
                .filter(setting -> !setting.field().environment().isEmpty())
                .forEach(setting -> example.append('\n').append(example(setting)));
        return example.toString();
    }

    private ConfigurationRow row(Setting setting) {
        var field = setting.field();
        return new ConfigurationRow(
                setting.path(),
                field.shape().words(),
                byDefault(setting).map(Values::hocon).orElse(""),
                field.environment(),
                field.description());
    }

    private String example(Setting setting) {
        var names = setting.field().environment();
        var text = new StringBuilder("# " + setting.field().description() + "\n");
        text.append("# In maxis.conf: ").append(setting.path()).append(".");
        if (names.size() > 1) {
            text.append(" Other names: ")
                    .append(String.join(", ", names.subList(1, names.size())))
                    .append(".");
        }
        var value = byDefault(setting).map(Values::plain).orElse("");
        return text + "\n#" + names.getFirst() + "=" + value + "\n";
    }

    private Optional<ConfigValue> byDefault(Setting setting) {
        return Values.at(reference, setting.path());
    }
}
