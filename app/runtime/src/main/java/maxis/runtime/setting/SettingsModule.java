package maxis.runtime.setting;

import com.google.inject.AbstractModule;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.util.Types;

import maxis.runtime.cog.Registry;
import maxis.runtime.storage.Storage;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Transactions;

import java.time.Duration;

/** Binds {@code Settings<T>} for every declared record, and what is needed to change them. */
public final class SettingsModule extends AbstractModule {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final DeclaredSettings declared;

    /** Reads the declarations at once, so that a wrong one stops the start and the check. */
    public SettingsModule(Registry registry) {
        this.declared = DeclaredSettings.of(registry);
    }

    @Override
    protected void configure() {
        bind(DeclaredSettings.class).toInstance(declared);
        bind(SettingStore.class).in(Singleton.class);
        bind(SettingChanges.class).in(Singleton.class);
        bind(SettingTrail.class).in(Singleton.class);
        bind(SettingsCatalogue.class).in(Singleton.class);
        var all = getProvider(AllSettings.class);
        declared.shapes().forEach(shape -> bindSettings(shape.type(), all));
    }

    @SuppressWarnings("unchecked") // the key is made of the same type
    private <S extends Record> void bindSettings(Class<S> type, Provider<AllSettings> all) {
        var key = (Key<Settings<S>>) Key.get(Types.newParameterizedType(Settings.class, type));
        bind(key).toProvider(() -> (Settings<S>) all.get().of(type)).in(Singleton.class);
    }

    @Provides
    @Singleton
    AllSettings load(Transactions transactions, SettingStore store) {
        return AllSettings.load(declared, transactions, store);
    }

    @Provides
    @Singleton
    SettingsWatch watch(Storage storage, Provider<AllSettings> all) {
        return new SettingsWatch(storage::connectDirectly, () -> all.get().refresh(), PAUSE);
    }
}
