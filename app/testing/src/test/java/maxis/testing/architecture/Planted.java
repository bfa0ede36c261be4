package maxis.testing.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule with what it must refuse, each file by name, and with what it must let pass. The two are
 * repositories of their own.
 */
record Planted(Rule rule, List<PlantedFile> refused, List<PlantedFile> accepted) {
    /**
     * Reads a table, a file on each line: {@code -} if it must be refused, {@code +} if it must
     * pass, {@code *} if it must be there for the others to be refused; then what {@link
     * PlantedFile#of} understands.
     */
    static Planted in(Rule rule, String table) {
        return new Planted(rule, files(table, "-*"), files(table, "+"));
    }

    Planted refuses(PlantedFile... files) {
        return new Planted(rule, join(refused, files), accepted);
    }

    Planted accepts(PlantedFile... files) {
        return new Planted(rule, refused, join(accepted, files));
    }

    @Override
    public String toString() {
        return rule.toString();
    }

    private static List<PlantedFile> files(String table, String marks) {
        return table.lines()
                .filter(line -> marks.indexOf(line.charAt(0)) >= 0)
                .map(line ->
                        line.startsWith("*")
                                ? PlantedFile.of(line.substring(2)).innocent()
                                : PlantedFile.of(line.substring(2)))
                .toList();
    }

    private static List<PlantedFile> join(List<PlantedFile> some, PlantedFile... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
