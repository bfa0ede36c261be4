package maxis.runtime.panel.log;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds what reads the logs. */
public final class LogModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(AuditEntryStore.class).in(Singleton.class);
        bind(SecurityEntryStore.class).in(Singleton.class);
        bind(Names.class).in(Singleton.class);
    }
}
