package maxis.spi.personal;

import maxis.spi.Contribution;

import java.util.Set;

/**
 * Declares which tables with a member's id a class answers for; a table that nobody answers for
 * fails the build.
 */
public record PersonalDataDeclaration(Set<String> tables, Class<? extends PersonalData> handler)
        implements Contribution {
    public PersonalDataDeclaration {
        tables = Set.copyOf(tables);
    }

    @Override
    public String kind() {
        return "personal data";
    }

    @Override
    public String name() {
        return String.join(", ", tables.stream().sorted().toList());
    }
}
