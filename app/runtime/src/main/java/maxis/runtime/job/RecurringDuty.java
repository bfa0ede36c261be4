package maxis.runtime.job;

import maxis.runtime.stored.RecordJson;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;
import maxis.spi.job.Schedule;

import java.time.Instant;
import java.util.Optional;

/** Work that comes again by its schedule. */
record RecurringDuty<J extends Job>(
        String name,
        Class<J> type,
        JobHandler<J> handler,
        Schedule schedule,
        String first,
        boolean isOnDiscord,
        RecordJson records)
        implements Duty {
    @Override
    public Completion run(String json, Attempt attempt) {
        return handler.run(records.read(json, type), attempt);
    }

    @Override
    public Optional<NextRun> nextRun(Instant now) {
        return Optional.of(new NextRun(schedule.after(now), first));
    }
}
