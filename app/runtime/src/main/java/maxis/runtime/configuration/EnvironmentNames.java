package maxis.runtime.configuration;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds variables whose names look like a known one with a typing mistake. */
final class EnvironmentNames {
    private static final int MISTAKES = 3;

    private final Set<String> known;
    private final Set<String> prefixes;

    EnvironmentNames(Set<String> known) {
        this.known = known;
        this.prefixes =
                known.stream()
                        .filter(name -> name.contains("_"))
                        .map(EnvironmentNames::prefix)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Everything in a {@code .env} is meant for this program. */
    void checkOwn(Collection<Given> variables, Complaints complaints) {
        variables.forEach(variable -> check(variable, MISTAKES, complaints));
    }

    /** In the environment a name without one of our first words is likely to be somebody else's. */
    void checkShared(Collection<Given> variables, Complaints complaints) {
        for (var variable : variables) {
            var ours = prefixes.contains(prefix(variable.name()));
            check(variable, ours ? MISTAKES : variable.name().length() / 8, complaints);
        }
    }

    private void check(Given variable, int mistakes, Complaints complaints) {
        var name = variable.name();
        if (known.contains(name)) {
            return;
        }
        Nearest.within(Math.min(mistakes, name.length() / 4), name, known)
                .ifPresent(meant ->
                        complaints.warning(
                                variable.where(),
                                "Nothing reads the name " + name + ".",
                                "Did you mean " + meant + "?"));
    }

    private static String prefix(String name) {
        return name.substring(0, Math.max(0, name.indexOf('_')));
    }
}
