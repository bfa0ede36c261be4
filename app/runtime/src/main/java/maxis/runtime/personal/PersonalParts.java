package maxis.runtime.personal;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.spi.personal.PersonalData;
import maxis.spi.personal.PersonalData.Kept;
import maxis.spi.personal.PersonalDataDeclaration;
import maxis.spi.personal.PersonalDataExemption;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who answers for which tables, and which are exempt. */
public final class PersonalParts {
    private final Registry registry;
    private final Handlers handlers;

    @Inject
    PersonalParts(Registry registry, Handlers handlers) {
        this.registry = registry;
        this.handlers = handlers;
    }

    /** Whether everybody who answers for members' data is in this process. */
    boolean areComplete() {
        return registry.holdsAll(PersonalDataDeclaration.class);
    }

    /** The tables of which members are told and erased. */
    public Set<String> answered() {
        var tables = new TreeSet<String>();
        declarations().forEach(declaration -> tables.addAll(declaration.tables()));
        return tables;
    }

    /** The tables that are left alone, with a reason. */
    public Set<String> exempt() {
        var tables = new TreeSet<String>();
        exemptions().forEach(exemption -> tables.add(exemption.table()));
        return tables;
    }

    /** Those who do the work, in the order of their cogs. */
    List<? extends PersonalData> all() {
        return declarations().stream()
                .map(declaration -> handlers.instance(declaration.handler()))
                .toList();
    }

    /** What stays of everybody. */
    List<Kept> alwaysKept() {
        return exemptions().stream().map(PersonalDataExemption::kept).distinct().toList();
    }

    private List<PersonalDataDeclaration> declarations() {
        return registry.contributions().stream()
                .map(Contributed::contribution)
                .filter(PersonalDataDeclaration.class::isInstance)
                .map(PersonalDataDeclaration.class::cast)
                .toList();
    }

    private List<PersonalDataExemption> exemptions() {
        return registry.contributions().stream()
                .map(Contributed::contribution)
                .filter(PersonalDataExemption.class::isInstance)
                .map(PersonalDataExemption.class::cast)
                .toList();
    }
}
