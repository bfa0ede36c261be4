package maxis.runtime.panel.dashboard;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds what the dashboard collects. */
public final class DashboardModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Figures.class).in(Singleton.class);
        bind(Attentions.class).in(Singleton.class);
        bind(AttentionStore.class).in(Singleton.class);
    }
}
