package maxis.runtime.cog;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.OptionalBinder;

import maxis.spi.Contribution;
import maxis.spi.command.Command;
import maxis.spi.command.CommandCatalogue;
import maxis.spi.command.Option;
import maxis.spi.member.Levels;
import maxis.spi.member.Members;
import maxis.spi.setting.Settings;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** The value of a configuration record. */
    public <C extends Record> C configuration(Class<C> type) {
        return type.cast(configuration.apply(type));
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
        bind(CogSwitches.class).in(Singleton.class);
        if (!isSwitchable()) {
            bind(new TypeLiteral<Settings<CogSettings>>() {})
                    .toInstance(() -> CogSettings.STANDARD);
        }
        usedContracts().forEach(this::bindDefault);
        for (var cog : registry.cogs()) {
            bindClasses(cog);
            cog.provided().forEach(this::bindProvider);
            cog.configurations().forEach(this::bindConfiguration);
        }
    }

    /** Whether admins can switch cogs; without the platform's own cog nothing is stored. */
    private boolean isSwitchable() {
        return registry.settings().values().stream()
                .anyMatch(types -> types.contains(CogSettings.class));
    }

    @Provides
    @Singleton
    Handlers handlers(Injector injector) {
        return injector::getInstance;
    }

    private void bindClasses(CogDeclarations cog) {
        var classes = new LinkedHashSet<Class<?>>(cog.bound());
        cog.contributions().forEach(contribution -> classes.add(contribution.handler()));
        cog.contributions().stream().flatMap(CogsModule::completers).forEach(classes::add);
        classes.addAll(cog.provided().values());
        classes.forEach(type -> bind(type).in(Singleton.class));
    }

    private static Stream<Class<?>> completers(Contribution contribution) {
        return contribution instanceof Command command
                ? command.options().stream().map(Option::completer).flatMap(Optional::stream)
                : Stream.empty();
    }

    /**
     * Several cogs may use one contract; what answers for nobody is the same for all of them. The
     * platform itself asks who may act.
     */
    private Map<Class<?>, Object> usedContracts() {
        var used = new LinkedHashMap<Class<?>, Object>();
        used.put(Members.class, Members.none());
        registry.cogs().forEach(cog -> cog.used().forEach(used::putIfAbsent));
        // What they are for their level follows from the configuration, whoever is asked.
        used.remove(Levels.class);
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
