package maxis.runtime.identity.passkey;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds passkeys. */
public final class PasskeyModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(ChallengeStore.class).in(Singleton.class);
        bind(Challenges.class).in(Singleton.class);
        bind(PasskeyStore.class).in(Singleton.class);
        bind(Verification.class).in(Singleton.class);
        bind(Passkeys.Site.class).in(Singleton.class);
        bind(Passkeys.class).in(Singleton.class);
    }
}
