package maxis.runtime.configuration;

import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What somebody who wrote an unknown key may have meant. */
record Meant(Catalogue catalogue) {
    String cog(String name) {
        var cogs = new TreeSet<>(catalogue.declarations().cogs());
        return Nearest.key(name, cogs)
                .map(Meant::question)
                .orElseGet(() -> "The cogs are: " + String.join(", ", cogs) + ".");
    }

    /** The key of that environment variable, a neighbour, or a key of that name elsewhere. */
    String key(KnownKeys neighbours, String path, String name) {
        var prefix = path.isEmpty() ? "" : path + ".";
        return find(setting -> setting.field().environment().contains(name))
                .or(() -> Nearest.key(name, neighbours.names()).map(near -> prefix + near))
                .or(() -> find(setting -> setting.field().name().equals(name)))
                .map(Meant::question)
                .orElseGet(() ->
                        "Remove it; the known keys there are: "
                                + String.join(", ", neighbours.names())
                                + ".");
    }

    private Optional<String> find(Predicate<Setting> test) {
        return catalogue.settings().stream().filter(test).map(Setting::path).findFirst();
    }

    private static String question(String name) {
        return "Did you mean \"" + name + "\"?";
    }
}
