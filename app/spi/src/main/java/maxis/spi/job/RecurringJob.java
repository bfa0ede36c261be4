package maxis.spi.job;

import maxis.spi.Contribution;

/**
 * Declares work that comes again. {@code first} is what the handler gets each time, unless it asked
 * to go on with another state. A run missed while no process was up is made up for once; two
 * processes never run the same one.
 */
public record RecurringJob<J extends Job>(
        String name, Schedule schedule, J first, Class<? extends JobHandler<J>> handler)
        implements Contribution {
    public static <J extends Job> RecurringJob<J> of(
            String name, Schedule schedule, J first, Class<? extends JobHandler<J>> handler) {
        return new RecurringJob<>(name, schedule, first, handler);
    }

    @Override
    public String kind() {
        return "recurring job";
    }
}
