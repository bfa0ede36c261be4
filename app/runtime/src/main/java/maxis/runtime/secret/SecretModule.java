package maxis.runtime.secret;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;

import maxis.runtime.health.DataDirectory;
import maxis.runtime.storage.KeyFile;
import maxis.spi.secret.Vault;

import java.util.random.RandomGenerator;

/** Binds the vault and its keys. */
public final class SecretModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(AesVault.class).in(Singleton.class);
        bind(Vault.class).to(AesVault.class);
        bind(SealedStore.class).in(Singleton.class);
        bind(SealedColumns.class).in(Singleton.class);
        bind(KeyRotation.class).in(Singleton.class);
    }

    @Provides
    @Singleton
    SealingKeys keys(DataDirectory data, RandomGenerator chance) {
        return new SealingKeys(new KeyFile(data.path().resolve("keys"), chance));
    }
}
