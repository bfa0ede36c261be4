package maxis.runtime.web.report;

import jakarta.inject.Inject;

import maxis.runtime.job.JobDatabase;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.postgres.PostgresPlugin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import javax.sql.DataSource;

/** How many jobs there are; asked once for all figures of one look. */
final class JobFigures {
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Figures UNKNOWN = new Figures(Double.NaN, Double.NaN, Double.NaN);

    private final Jdbi jobs;
    private final Transactions transactions;
    private final InstantSource clock;
    private Instant asked = Instant.EPOCH;
    private Figures last = UNKNOWN;

    @Inject
    JobFigures(@JobDatabase DataSource jobs, Transactions transactions, InstantSource clock) {
        this.jobs = Jdbi.create(jobs).installPlugin(new PostgresPlugin());
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param due those that could begin now
     */
    record Figures(double due, double running, double parked) {}

    synchronized Figures now() {
        var now = clock.instant();
        if (Duration.between(asked, now).compareTo(FRESH) > 0) {
            asked = now;
            last = ask(now);
        }
        return last;
    }

    private Figures ask(Instant now) {
        try {
            var waiting =
                    jobs.withHandle(handle ->
                            handle.createQuery(
                                            """
                                            select count(*) filter (where not picked and execution_time <= :now) as due,
                                                   count(*) filter (where picked) as running
                                            from scheduled_tasks
                                            """)
                                    .bind("now", now)
                                    .map((row, context) ->
                                            new Figures(
                                                    row.getLong("due"), row.getLong("running"), 0))
                                    .one());
            return new Figures(waiting.due, waiting.running, parked());
        } catch (JdbiException | maxis.spi.Fault away) {
            return UNKNOWN;
        }
    }

    private long parked() {
        return transactions
                .as(Actor.system("metrics"))
                .run(transaction ->
                        transaction
                                .handle()
                                .createQuery("select count(*) from parked_jobs")
                                .mapTo(Long.class)
                                .one());
    }
}
