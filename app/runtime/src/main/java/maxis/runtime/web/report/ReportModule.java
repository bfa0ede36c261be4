package maxis.runtime.web.report;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Binds what the program tells about itself. */
public final class ReportModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Checks.class).in(Singleton.class);
        bind(CspReports.class).in(Singleton.class);
        bind(Diagnostics.class).in(Singleton.class);
        bind(JobFigures.class).in(Singleton.class);
        bind(Measurements.class).in(Singleton.class);
    }
}
