package maxis.testing.storage;

import jakarta.inject.Inject;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.StoredAs;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobDeclaration;
import maxis.spi.job.JobHandler;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A cog whose jobs can be heard. */
final class BellCog implements Cog {
    @Override
    public CogId id() {
        return new CogId("bell");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.bind(Bell.class).contribute(JobDeclaration.of(Ring.class, RingJob.class));
    }

    @StoredAs("bell.ring")
    record Ring(String tone) implements Job {}

    /** Keeps the tones until somebody listens. */
    static final class Bell {
        final BlockingQueue<String> tones = new LinkedBlockingQueue<>();

        @Inject
        Bell() {}
    }

    static final class RingJob implements JobHandler<Ring> {
        private final Bell bell;

        @Inject
        RingJob(Bell bell) {
            this.bell = bell;
        }

        @Override
        public Completion run(Ring job, Attempt attempt) {
            bell.tones.add(job.tone());
            return Completion.done();
        }
    }
}
