package maxis.runtime.job;

import jakarta.inject.Inject;

import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.runtime.stored.RecordJson;
import maxis.spi.Fault;
import maxis.spi.job.Job;
import maxis.spi.job.JobDeclaration;
import maxis.spi.job.RecurringJob;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that the loaded cogs want done: their jobs, their recurring jobs and what other parts
 * of the runtime add.
 */
public final class Duties {
    private final Registry registry;
    private final Handlers handlers;
    private final RecordJson records;
    private final Set<DutySource> sources;

    @Inject
    Duties(Registry registry, Handlers handlers, RecordJson records, Set<DutySource> sources) {
        this.registry = registry;
        this.handlers = handlers;
        this.records = records;
        this.sources = sources;
    }

    /** Where else duties come from. */
    @FunctionalInterface
    public interface DutySource {
        List<Duty> duties();
    }

    /** All of them, each name once. */
    public List<Duty> all() {
        var duties = new ArrayList<Duty>();
        for (var contributed : registry.contributions()) {
            if (contributed.contribution() instanceof JobDeclaration<?> job) {
                duties.add(jobDuty(job));
            } else if (contributed.contribution() instanceof RecurringJob<?> job) {
                duties.add(recurringDuty(contributed.cog() + ".every." + job.name(), job));
            }
        }
        sources.forEach(source -> duties.addAll(source.duties()));
        var names = new TreeSet<String>();
        for (var duty : duties) {
            if (!names.add(duty.name())) {
                throw Fault.bug("Two jobs are stored as " + duty.name(), null);
            }
        }
        return duties;
    }

    private <J extends Job> Duty jobDuty(JobDeclaration<J> job) {
        return new JobDuty<>(
                job.name(),
                job.job(),
                handlers.instance(job.handler()),
                job.isOnDiscord(),
                records);
    }

    @SuppressWarnings("unchecked") // a record's class is the class of the record
    private static <J extends Job> Class<J> typeOf(J job) {
        return (Class<J>) job.getClass();
    }

    private <J extends Job> Duty recurringDuty(String name, RecurringJob<J> job) {
        return new RecurringDuty<>(
                name,
                typeOf(job.first()),
                handlers.instance(job.handler()),
                job.schedule(),
                records.write(job.first()),
                job.isOnDiscord(),
                records);
    }
}
