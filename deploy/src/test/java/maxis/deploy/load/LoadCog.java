package maxis.deploy.load;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.event.Subscription;
import maxis.spi.job.JobDeclaration;
import maxis.spi.job.RecurringJob;
import maxis.spi.job.Schedule;

import java.time.Duration;
import java.util.Set;

/**
 * Makes jobs in batches, as many as {@code load_plan} asks for, and leaves one row in {@code
 * load_effects} for each effect, with nothing that would keep a second one out.
 */
public final class LoadCog implements Cog {
    /** How many jobs of each kind a batch has. */
    public static final int BATCH = 25;

    /** How many pages a job that goes on has. */
    public static final int PAGES = 3;

    /** To be made by the owner of the tables. */
    public static final String TABLES =
            """
            create table load_plan (batches int not null);
            create table load_batches (number int primary key);
            create table load_effects (key text not null);
            select guard_table('load_plan'), guard_table('load_batches'), guard_table('load_effects');
            grant select on load_plan to maxis_system;
            grant select, insert on load_batches, load_effects to maxis_system;
            create policy system_reads on load_plan to maxis_system using (true);
            create policy system_works on load_batches to maxis_system using (true) with check (true);
            create policy system_works on load_effects to maxis_system using (true) with check (true);
            insert into load_plan values (0);
            """;

    private static final Duration PACE = Duration.ofMillis(100);

    @Override
    public CogId id() {
        return new CogId("load");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.contribute(
                RecurringJob.of(
                        "batch",
                        Schedule.every(PACE),
                        new Loads.NextBatch(),
                        Loads.NextBatchJob.class),
                JobDeclaration.of(Loads.Write.class, Loads.WriteJob.class),
                JobDeclaration.of(Loads.Turn.class, Loads.TurnJob.class),
                JobDeclaration.of(Loads.Tell.class, Loads.TellJob.class),
                Subscription.to(Loads.Told.class, "hear", Loads.Hear.class));
    }
}
