package maxis.runtime.cog;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.Contribution;
import maxis.spi.ProcessRole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one cog declared. */
final class CogDeclarations implements CogBinder {
    private final CogId id;
    private final Set<ProcessRole> roles;
    private final List<Class<?>> bound = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<Class<?>, Class<?>> provided = new LinkedHashMap<>();
    private final Map<Class<?>, Object> used = new LinkedHashMap<>();
    private final List<Class<? extends Record>> configurations = new ArrayList<>();
    private final List<Class<? extends Record>> settings = new ArrayList<>();

    private CogDeclarations(CogId id, Set<ProcessRole> roles) {
        this.id = id;
        this.roles = Set.copyOf(roles);
    }

    static CogDeclarations of(Cog cog) {
        var declarations = new CogDeclarations(cog.id(), cog.roles());
        cog.bind(declarations);
        return declarations;
    }

    @Override
    public CogBinder bind(Class<?>... types) {
        bound.addAll(List.of(types));
        return this;
    }

    @Override
    public CogBinder contribute(Contribution... more) {
        contributions.addAll(List.of(more));
        return this;
    }

    @Override
    public <T> CogBinder provide(Class<T> contract, Class<? extends T> provider) {
        provided.put(contract, provider);
        return this;
    }

    @Override
    public <T> CogBinder use(Class<T> contract, T none) {
        used.put(contract, none);
        return this;
    }

    @Override
    public CogBinder configuration(Class<? extends Record> type) {
        configurations.add(type);
        return this;
    }

    @Override
    public CogBinder settings(Class<? extends Record> type) {
        settings.add(type);
        return this;
    }

    CogId id() {
        return id;
    }

    Set<ProcessRole> roles() {
        return roles;
    }

    List<Class<?>> bound() {
        return bound;
    }

    List<Contribution> contributions() {
        return contributions;
    }

    Map<Class<?>, Class<?>> provided() {
        return provided;
    }

    Map<Class<?>, Object> used() {
        return used;
    }

    List<Class<? extends Record>> configurations() {
        return configurations;
    }

    List<Class<? extends Record>> settings() {
        return settings;
    }
}
