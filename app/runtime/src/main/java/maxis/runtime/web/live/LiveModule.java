package maxis.runtime.web.live;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.OptionalBinder;

import maxis.spi.web.Live;

/** Binds what tells open pages of changes. */
public final class LiveModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Topics.class).in(Singleton.class);
        bind(LiveHub.class).in(Singleton.class);
        bind(LiveDesk.class).in(Singleton.class);
        bind(NotifiedLive.class).in(Singleton.class);
        OptionalBinder.newOptionalBinder(binder(), Live.class).setDefault().to(NotifiedLive.class);
    }
}
