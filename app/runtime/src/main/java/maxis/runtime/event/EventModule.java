package maxis.runtime.event;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;

import maxis.runtime.job.Duties.DutySource;
import maxis.spi.event.Events;

/** Binds events and adds their deliveries to the scheduler's duties. */
public final class EventModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Deliveries.class).in(Singleton.class);
        bind(StoredEvents.class).in(Singleton.class);
        bind(Events.class).to(StoredEvents.class);
        Multibinder.newSetBinder(binder(), DutySource.class).addBinding().to(Deliveries.class);
    }
}
