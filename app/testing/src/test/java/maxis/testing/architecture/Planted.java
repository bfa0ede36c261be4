package maxis.testing.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule with what it must refuse, each file by name, and with what it must let pass. The two are
 * repositories of their own.
 */
record Planted(Rule rule, List<PlantedFile> refused, List<PlantedFile> accepted) {
    static Planted in(Rule rule) {
        return new Planted(rule, List.of(), List.of());
    }

    Planted refuses(String... java) {
        return refuses(Stream.of(java).map(PlantedFile::main).toArray(PlantedFile[]::new));
    }

    Planted refuses(PlantedFile... files) {
        return new Planted(rule, join(refused, files), accepted);
    }

    Planted accepts(String... java) {
        return accepts(Stream.of(java).map(PlantedFile::main).toArray(PlantedFile[]::new));
    }

    Planted accepts(PlantedFile... files) {
        return new Planted(rule, refused, join(accepted, files));
    }

    @Override
    public String toString() {
        return rule.toString();
    }

    private static List<PlantedFile> join(List<PlantedFile> some, PlantedFile... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
