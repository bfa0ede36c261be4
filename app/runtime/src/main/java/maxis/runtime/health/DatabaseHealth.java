package maxis.runtime.health;

import jakarta.inject.Inject;

import maxis.spi.Fault;
import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import org.jdbi.v3.core.JdbiException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Whether the database answers, and whether its clock is ours. */
public final class DatabaseHealth implements HealthCheck {
    private static final Duration TOLERATED = Duration.ofSeconds(5);

    private final Transactions transactions;
    private final InstantSource clock;

    @Inject
    DatabaseHealth(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Health look() {
        try {
            return transactions
                    .as(Actor.system("health"))
                    .run(transaction ->
                            transaction
                                    .handle()
                                    .createQuery(
                                            "select clock_timestamp() as now,"
                                                    + " current_setting('server_version') as version")
                                    .map((row, context) ->
                                            judge(
                                                    row.getTimestamp("now").toInstant(),
                                                    row.getString("version")))
                                    .one());
        } catch (Fault | JdbiException away) {
            return new Health.Broken(
                    "The database does not answer: " + away.getMessage() + ".",
                    "Start it again, or check DATABASE_URL.");
        }
    }

    private Health judge(Instant theirs, String version) {
        var apart = Duration.between(clock.instant(), theirs).abs();
        return apart.compareTo(TOLERATED) > 0
                ? new Health.Poor(
                        "The clocks of this machine and of the database are "
                                + apart.toSeconds()
                                + " s apart.",
                        "Let both be set by NTP.")
                : new Health.Well("PostgreSQL " + version + ", clocks agree");
    }
}
