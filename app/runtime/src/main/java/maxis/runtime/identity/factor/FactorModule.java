package maxis.runtime.identity.factor;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds second factors. */
public final class FactorModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(FactorStore.class).in(Singleton.class);
        bind(RecoveryCodes.class).in(Singleton.class);
        bind(SecondFactors.class).in(Singleton.class);
    }
}
