package maxis.runtime.setup;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.spi.setup.SetupDesk;

/** Binds what leads through the setup. */
public final class SetupModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(SetupDesk.class).to(SetupOffice.class).in(Singleton.class);
        bind(SetupOffice.class).in(Singleton.class);
        bind(SetupOptions.class).in(Singleton.class);
    }
}
