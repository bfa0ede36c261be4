package maxis.runtime.limit;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.spi.limit.Limits;

/** Binds the limits. */
public final class LimitModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(StoredLimits.class).in(Singleton.class);
        bind(Limits.class).to(StoredLimits.class);
    }
}
