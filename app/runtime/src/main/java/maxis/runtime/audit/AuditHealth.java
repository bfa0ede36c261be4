package maxis.runtime.audit;

import jakarta.inject.Inject;

import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;

/** What the last verification of the audit log found, and whether sealing keeps up. */
public final class AuditHealth implements HealthCheck {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final Transactions transactions;
    private final InstantSource clock;

    @Inject
    AuditHealth(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Health look() {
        return transactions
                .as(Actor.system("health"))
                .run(transaction ->
                        transaction
                                .handle()
                                .createQuery(
                                        """
                                        select v.position, v.problems, (
                                            select count(*) from audit_unsealed
                                            where at < :oldest) as late
                                        from (values (1)) as always
                                        left join lateral (
                                            select position, problems from audit_verifications
                                            order by id desc limit 1) v on true
                                        """)
                                .bind("oldest", clock.instant().minus(LONGEST_WAIT))
                                .map((row, context) ->
                                        judge(
                                                row.getString("position"),
                                                row.getLong("problems"),
                                                row.getLong("late")))
                                .one());
    }

    private static Health judge(@Nullable String position, long problems, long late) {
        if (problems > 0) {
            return new Health.Broken(
                    "The audit log is not what was sealed, in " + problems + " places.",
                    "Keep a backup of this moment and look at the newest row of audit_verifications.");
        }
        if (late > 0) {
            return new Health.Poor(
                    late + " rows of the audit log have waited for their seal for too long.",
                    "Look whether the job platform.every.seal-audit fails, and start it again.");
        }
        return new Health.Well(
                position == null ? "not verified yet" : position + " seals are whole");
    }
}
