package maxis.runtime.control;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;

import maxis.runtime.job.Duties.DutySource;
import maxis.spi.control.Actions;
import maxis.spi.control.Orders;

/** Binds orders and adds their carrying out to the scheduler's duties. */
public final class ControlModule extends AbstractModule {
    @Override
    protected void configure() {
        for (var type :
                new Class<?>[] {
                    KnownActions.class,
                    OrderStore.class,
                    OrderTrail.class,
                    DryRuns.class,
                    OrderIntake.class,
                    OrderJobs.class,
                    OrderPlacing.class,
                    OrderProposals.class,
                    OrderDecisions.class,
                    OrderActs.class,
                    OrderExecution.class,
                    StoredOrders.class,
                    OrderDuties.class
                }) {
            bind(type).in(Singleton.class);
        }
        bind(OrderDecisions.Looking.class);
        bind(OrderExecution.Circumstances.class);
        bind(Actions.class).to(KnownActions.class);
        bind(Orders.class).to(StoredOrders.class);
        Multibinder.newSetBinder(binder(), DutySource.class).addBinding().to(OrderDuties.class);
    }
}
