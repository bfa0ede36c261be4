package maxis.runtime.identity.token;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds tokens. */
public final class TokenModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(TokenStore.class).in(Singleton.class);
        bind(Tokens.class).in(Singleton.class);
    }
}
