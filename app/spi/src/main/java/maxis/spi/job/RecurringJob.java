package maxis.spi.job;

import maxis.spi.Contribution;

/**
 * Declares work that comes again. {@code first} is what the handler gets each time, unless it asked
 * to go on with another state. A run missed while no process was up is made up for once; two
 * processes never run the same one.
 *
 * @param isOnDiscord whether it acts on Discord, so that only the process that is connected may do
 *     it
 */
public record RecurringJob<J extends Job>(
        String name,
        Schedule schedule,
        J first,
        Class<? extends JobHandler<J>> handler,
        boolean isOnDiscord)
        implements Contribution {
    public static <J extends Job> RecurringJob<J> of(
            String name, Schedule schedule, J first, Class<? extends JobHandler<J>> handler) {
        return new RecurringJob<>(name, schedule, first, handler, false);
    }

    /** It acts on Discord: it waits until a process is connected, and is done there. */
    public RecurringJob<J> onDiscord() {
        return new RecurringJob<>(name, schedule, first, handler, true);
    }

    @Override
    public String kind() {
        return "recurring job";
    }
}
