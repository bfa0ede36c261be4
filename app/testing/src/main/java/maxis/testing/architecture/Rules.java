package maxis.testing.architecture;

import java.util.List;
import java.util.stream.Stream;

/** Every rule of the architecture that a machine can check. */
public final class Rules {
    private Rules() {}

    public static List<Rule> all() {
        return Stream.of(
                        CompletenessRules.ALL,
                        WallRules.ALL,
                        LibraryRules.ALL,
                        VisibilityRules.ALL,
                        ClockRules.ALL,
                        NameRules.ALL,
                        ConductRules.ALL,
                        SpiRules.ALL,
                        SizeRules.ALL,
                        DocumentRules.ALL,
                        SchemaRules.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
