package maxis.runtime.panel.order;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds what shows orders. */
public final class OrderViewsModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(OrderViews.class).in(Singleton.class);
    }
}
