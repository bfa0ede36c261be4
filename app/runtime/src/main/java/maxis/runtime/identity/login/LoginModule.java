package maxis.runtime.identity.login;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds what people sign in with. */
public final class LoginModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(LoginStore.class).in(Singleton.class);
        bind(LoginCookie.class).in(Singleton.class);
        bind(Logins.class).in(Singleton.class);
        bind(Entrances.class).in(Singleton.class);
        bind(DiscordAccount.class).in(Singleton.class);
        bind(DiscordSignIn.class).in(Singleton.class);
        bind(DemoSignIn.class).in(Singleton.class);
        bind(Surroundings.class).in(Singleton.class);
    }
}
