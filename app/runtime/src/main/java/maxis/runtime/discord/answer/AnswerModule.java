package maxis.runtime.discord.answer;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds who answers on Discord. */
public final class AnswerModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Interactions.class).in(Singleton.class);
        bind(Talk.class).in(Singleton.class);
        bind(Giving.class).in(Singleton.class);
        bind(Wording.class).in(Singleton.class);
        bind(Letters.class).in(Singleton.class);
        bind(Failures.class).in(Singleton.class);
    }
}
