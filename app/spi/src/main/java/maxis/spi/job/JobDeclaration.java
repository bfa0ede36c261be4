package maxis.spi.job;

import maxis.spi.Contribution;
import maxis.spi.StoredAs;

/**
 * Declares who does a type of job.
 *
 * @param isOnDiscord whether it acts on Discord, so that only the process that is connected may do
 *     it
 */
public record JobDeclaration<J extends Job>(
        Class<J> job, Class<? extends JobHandler<J>> handler, boolean isOnDiscord)
        implements Contribution {
    public static <J extends Job> JobDeclaration<J> of(
            Class<J> job, Class<? extends JobHandler<J>> handler) {
        return new JobDeclaration<>(job, handler, false);
    }

    /** It acts on Discord: it waits until a process is connected, and is done there. */
    public JobDeclaration<J> onDiscord() {
        return new JobDeclaration<>(job, handler, true);
    }

    @Override
    public String kind() {
        return "job";
    }

    @Override
    public String name() {
        return StoredAs.Name.of(job);
    }
}
