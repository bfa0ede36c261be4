package maxis.runtime.component;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds what buttons, menus and forms mean, and who is asked something. */
public final class ComponentModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(ComponentStore.class).toInstance(new ComponentStore());
        bind(AwaitedStore.class).toInstance(new AwaitedStore());
        bind(Gestures.class).in(Singleton.class);
        bind(StoredComponents.class).in(Singleton.class);
        bind(Components.class).to(StoredComponents.class);
        bind(Forms.class).in(Singleton.class);
        bind(Awaited.class).in(Singleton.class);
    }
}
