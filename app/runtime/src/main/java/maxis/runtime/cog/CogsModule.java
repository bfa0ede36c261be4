package maxis.runtime.cog;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.OptionalBinder;

import maxis.spi.command.CommandCatalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes what the cogs declared injectable: their classes, their handlers, the contracts that they
 * provide and use.
 */
public final class CogsModule extends AbstractModule {
    private final Registry registry;
    private final Function<Class<? extends Record>, Record> configuration;

    /**
     * @param configuration gives the value of a configuration record
     */
    public CogsModule(Registry registry, Function<Class<? extends Record>, Record> configuration) {
        this.registry = registry;
        this.configuration = configuration;
    }

    /** What is made injectable. */
    public Registry registry() {
        return registry;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();
        bind(Registry.class).toInstance(registry);
        bind(CommandCatalogue.class).to(RegisteredCommands.class).in(Singleton.class);
        bind(RegisteredCommands.class).in(Singleton.class);
        usedContracts().forEach(this::bindDefault);
        for (var cog : registry.cogs()) {
            bindClasses(cog);
            cog.provided().forEach(this::bindProvider);
            cog.configurations().forEach(this::bindConfiguration);
        }
    }

    @Provides
    @Singleton
    Handlers handlers(Injector injector) {
        return injector::getInstance;
    }

    private void bindClasses(CogDeclarations cog) {
        var classes = new LinkedHashSet<Class<?>>(cog.bound());
        cog.contributions().forEach(contribution -> classes.add(contribution.handler()));
        classes.addAll(cog.provided().values());
        classes.forEach(type -> bind(type).in(Singleton.class));
    }

    /** Several cogs may use one contract; what answers for nobody is the same for all of them. */
    private Map<Class<?>, Object> usedContracts() {
        var used = new LinkedHashMap<Class<?>, Object>();
        registry.cogs().forEach(cog -> cog.used().forEach(used::putIfAbsent));
        return used;
    }

    @SuppressWarnings("unchecked") // CogBinder.use took both with one type
    private <T> void bindDefault(Class<T> contract, Object none) {
        OptionalBinder.newOptionalBinder(binder(), contract).setDefault().toInstance((T) none);
    }

    @SuppressWarnings("unchecked") // CogBinder.provide took both with one type
    private <T> void bindProvider(Class<T> contract, Class<?> provider) {
        OptionalBinder.newOptionalBinder(binder(), contract)
                .setBinding()
                .to((Class<? extends T>) provider);
    }

    private <C extends Record> void bindConfiguration(Class<C> type) {
        bind(type).toInstance(type.cast(configuration.apply(type)));
    }
}
