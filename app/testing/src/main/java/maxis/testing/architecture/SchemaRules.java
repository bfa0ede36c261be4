package maxis.testing.architecture;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.stream.Stream;

/** Each owner has a folder of migrations and keeps to its own tables. */
final class SchemaRules {
    static final Rule NAMED_BY_TIME_AND_DEED =
            Rule.of(
                    "a migration is named VyyyyMMdd_HHmm__verb_object.sql, a callback afterMigrate",
                    "owners come and go, so only the time of writing orders their migrations",
                    codebase ->
                            migrations(codebase)
                                    .filter(migration -> !migration.isWellNamed())
                                    .map(Migration::name));

    static final Rule ONE_VERSION_ONE_MIGRATION =
            Rule.of(
                    "a version belongs to one migration of all owners",
                    "the database keeps one history",
                    SchemaRules::sharedVersions);

    static final Rule TO_EACH_OWNER_ITS_TABLES =
            Rule.of(
                    "a migration touches only what its owner created, the runtime's functions"
                            + " aside",
                    "an owner that looks into another's tables cannot be taken out",
                    SchemaRules::trespasses);

    static final List<Rule> ALL =
            List.of(NAMED_BY_TIME_AND_DEED, ONE_VERSION_ONE_MIGRATION, TO_EACH_OWNER_ITS_TABLES);

    private SchemaRules() {}

    private static Stream<Migration> migrations(Codebase codebase) {
        return codebase.documents().filter(Migration::isOne).map(Migration::of);
    }

    private static Stream<String> sharedVersions(Codebase codebase) {
        return migrations(codebase)
                .filter(migration -> !migration.version().isEmpty())
                .collect(groupingBy(Migration::version))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(same -> same.stream().map(Migration::name).sorted().toList().toString());
    }

    private static Stream<String> trespasses(Codebase codebase) {
        var all = migrations(codebase).toList();
        return all.stream().flatMap(guest -> all.stream().flatMap(guest::trespassesOn));
    }
}
