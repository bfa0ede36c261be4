package maxis.spi.job;

import maxis.spi.Contribution;
import maxis.spi.StoredAs;

/** Declares who does a type of job. */
public record JobDeclaration<J extends Job>(Class<J> job, Class<? extends JobHandler<J>> handler)
        implements Contribution {
    public static <J extends Job> JobDeclaration<J> of(
            Class<J> job, Class<? extends JobHandler<J>> handler) {
        return new JobDeclaration<>(job, handler);
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
