package maxis.runtime.panel.setting;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds what shows settings. */
public final class SettingFormsModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(SettingViews.class).in(Singleton.class);
        bind(ServerChoices.class).in(Singleton.class);
    }
}
