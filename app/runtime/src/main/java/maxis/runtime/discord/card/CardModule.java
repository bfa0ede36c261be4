package maxis.runtime.discord.card;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds what draws; it stands on the settings of the platform. */
public final class CardModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Emojis.class).in(Singleton.class);
        bind(Drawing.class).in(Singleton.class);
    }
}
