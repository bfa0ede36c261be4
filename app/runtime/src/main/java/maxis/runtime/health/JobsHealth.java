package maxis.runtime.health;

import jakarta.inject.Inject;

import maxis.runtime.job.JobDatabase;
import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.postgres.PostgresPlugin;

import java.time.Duration;
import java.time.InstantSource;

import javax.sql.DataSource;

/** Whether work is done in time, and whether some waits for somebody to look at it. */
public final class JobsHealth implements HealthCheck {
    private static final Duration LATE = Duration.ofMinutes(5);

    private final Jdbi jobs;
    private final Transactions transactions;
    private final InstantSource clock;

    @Inject
    JobsHealth(@JobDatabase DataSource jobs, Transactions transactions, InstantSource clock) {
        this.jobs = Jdbi.create(jobs).installPlugin(new PostgresPlugin());
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Health look() {
        try {
            return judge(late(), parked());
        } catch (JdbiException away) {
            return new Health.Broken(
                    "The jobs cannot be looked at: " + away.getMessage() + ".",
                    "See what doctor says of the database.");
        }
    }

    private static Health judge(long late, long parked) {
        if (parked > 0) {
            return new Health.Poor(
                    parked + " jobs have failed ten times and are parked.",
                    "Look at parked_jobs, mend the cause found in the log under the reference, and"
                            + " start them again.");
        }
        return late > 0
                ? new Health.Poor(
                        late + " jobs wait for more than " + LATE.toMinutes() + " minutes.",
                        "Start the process that does them, or raise jobs.threads.")
                : new Health.Well("none late, none parked");
    }

    private long late() {
        return jobs.withHandle(handle ->
                handle.createQuery(
                                "select count(*) from scheduled_tasks where not picked and"
                                        + " execution_time < :due")
                        .bind("due", clock.instant().minus(LATE))
                        .mapTo(Long.class)
                        .one());
    }

    private long parked() {
        return transactions
                .as(Actor.system("health"))
                .run(transaction ->
                        transaction
                                .handle()
                                .createQuery("select count(*) from parked_jobs")
                                .mapTo(Long.class)
                                .one());
    }
}
