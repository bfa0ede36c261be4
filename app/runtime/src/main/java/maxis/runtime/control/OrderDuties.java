package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.runtime.job.Duties.DutySource;
import maxis.runtime.job.Duty;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;

import java.util.List;

/** The carrying out of orders as duties of the scheduler: one for each action that is loaded. */
final class OrderDuties implements DutySource {
    private final KnownActions actions;
    private final OrderExecution execution;

    @Inject
    OrderDuties(KnownActions actions, OrderExecution execution) {
        this.actions = actions;
        this.execution = execution;
    }

    @Override
    public List<Duty> duties() {
        return actions.all().stream()
                .<Duty>map(action -> new OrderDuty(action, execution))
                .toList();
    }

    private record OrderDuty(KnownAction<?> action, OrderExecution execution) implements Duty {
        @Override
        public String name() {
            return action.duty();
        }

        @Override
        public String origin() {
            return action.cog() + "." + action.name();
        }

        @Override
        public Completion run(String json, Attempt attempt) {
            return execution.run(action, json, attempt);
        }
    }
}
