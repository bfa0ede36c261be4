package maxis.testing.architecture;

import java.util.List;
import java.util.stream.Stream;

/** A check of compiled classes proves nothing about classes that it did not see. */
final class CompletenessRules {
    static final Rule EVERYTHING_IS_COMPILED =
            Rule.of(
                    "every source has its compiled class beside it",
                    "what is not compiled is not checked; build the whole tree first",
                    CompletenessRules::unseen);

    static final List<Rule> ALL = List.of(EVERYTHING_IS_COMPILED);

    private CompletenessRules() {}

    private static Stream<String> unseen(Codebase codebase) {
        return codebase.sources()
                .flatMap(source ->
                        source.topLevelTypes()
                                .map(type -> source.packageName() + "." + type.getSimpleName())
                                .filter(name -> !codebase.mainAndTests().contain(name))
                                .map(name -> source.document().name() + ": no class " + name));
    }
}
