package maxis.runtime.job;

import maxis.runtime.stored.RecordJson;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;

/** A job that a cog enqueues. */
record JobDuty<J extends Job>(
        String name, Class<J> type, JobHandler<J> handler, boolean isOnDiscord, RecordJson records)
        implements Duty {
    @Override
    public Completion run(String json, Attempt attempt) {
        return handler.run(records.read(json, type), attempt);
    }
}
