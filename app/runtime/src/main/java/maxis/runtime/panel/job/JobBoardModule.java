package maxis.runtime.panel.job;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds what shows jobs. */
public final class JobBoardModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(JobListStore.class).in(Singleton.class);
        bind(JobTitles.class).in(Singleton.class);
        bind(JobTrail.class).in(Singleton.class);
    }
}
