package maxis.runtime.identity.session;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds sessions. */
public final class SessionModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(SessionStore.class).in(Singleton.class);
        bind(Sessions.class).in(Singleton.class);
    }
}
