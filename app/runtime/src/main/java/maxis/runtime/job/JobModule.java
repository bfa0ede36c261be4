package maxis.runtime.job;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;

import maxis.runtime.stored.RecordJson;
import maxis.spi.job.Jobs;

/** Binds jobs; who turns them, {@link JobWorker}, is bound by whoever starts the program. */
public final class JobModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(RecordJson.class).toInstance(new RecordJson());
        bind(WakeUp.class).toInstance(new WakeUp());
        bind(Jobs.class).to(StoredJobs.class).in(Singleton.class);
        bind(StoredJobs.class).in(Singleton.class);
        bind(Duties.class).in(Singleton.class);
        bind(DutyQueue.class).in(Singleton.class);
        bind(FailedJobs.class).in(Singleton.class);
        bind(JobTasks.class).in(Singleton.class);
        bind(Routines.class).in(Singleton.class);
        Multibinder.newSetBinder(binder(), Duties.DutySource.class);
    }
}
