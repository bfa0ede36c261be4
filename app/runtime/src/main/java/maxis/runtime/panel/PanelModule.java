package maxis.runtime.panel;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.runtime.health.Checkup;
import maxis.runtime.panel.cog.CogTitles;
import maxis.runtime.panel.dashboard.DashboardModule;
import maxis.runtime.panel.job.JobBoardModule;
import maxis.runtime.panel.log.LogModule;
import maxis.runtime.panel.order.OrderViewsModule;
import maxis.runtime.panel.setting.SettingFormsModule;
import maxis.runtime.panel.story.Stories;

/** Binds what the panel's routes need. */
public final class PanelModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Checkup.class).in(Singleton.class);
        bind(CogTitles.class).in(Singleton.class);
        install(new DashboardModule());
        install(new JobBoardModule());
        install(new LogModule());
        install(new OrderViewsModule());
        install(new SettingFormsModule());
        install(new Stories());
    }
}
