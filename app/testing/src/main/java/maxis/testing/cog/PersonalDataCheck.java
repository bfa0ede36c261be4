package maxis.testing.cog;

import maxis.spi.personal.PersonalDataDeclaration;
import maxis.spi.personal.PersonalDataExemption;
import maxis.testing.TestDatabase;
import maxis.testing.access.Table;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever keeps rows of members answers for them. */
final class PersonalDataCheck implements Check {
    @Override
    public List<String> findings(Subject subject) {
        var own = Set.copyOf(OwnTables.of(subject));
        var answered =
                subject.declared(PersonalDataDeclaration.class).stream()
                        .flatMap(declaration -> declaration.tables().stream())
                        .collect(Collectors.toSet());
        var exempt =
                subject.declared(PersonalDataExemption.class).stream()
                        .map(PersonalDataExemption::table)
                        .collect(Collectors.toSet());
        var unanswered =
                tables(subject).stream()
                        .filter(table -> own.contains(table.name()) && table.hasMember())
                        .filter(table -> !answered.contains(table.name()))
                        .filter(table -> !exempt.contains(table.name()))
                        .map(table ->
                                "%s keeps whose row it is in %s, and no PersonalDataDeclaration names it"
                                        .formatted(table.name(), memberColumns(table)));
        var strange =
                answered.stream()
                        .filter(Predicate.not(own::contains))
                        .sorted()
                        .map(table ->
                                "a PersonalDataDeclaration names "
                                        + table
                                        + ", which is no table of the cog");
        return Stream.concat(unanswered, strange).toList();
    }

    private static List<Table> tables(Subject subject) {
        try (var database = TestDatabase.fresh()) {
            subject.preparation().accept(database);
            return database.asOwner().withHandle(Table::all);
        }
    }

    private static String memberColumns(Table table) {
        return table.columns().stream()
                .filter(Table.Column::isMember)
                .map(Table.Column::name)
                .collect(Collectors.joining(", "));
    }
}
