package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import java.time.Duration;
import java.time.InstantSource;

/** Whether what members do is being written down. */
final class MembersHealth implements HealthCheck {
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final MemberFigureStore figures;
    private final ActivityCounts counts;
    private final InstantSource clock;

    @Inject
    MembersHealth(
            Transactions transactions,
            MemberFigureStore figures,
            ActivityCounts counts,
            InstantSource clock) {
        this.transactions = transactions;
        this.figures = figures;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public Health look() {
        var now = clock.instant();
        if (counts.oldest().filter(first -> first.isBefore(now.minus(LATE))).isPresent()) {
            return new Health.Poor(
                    "The activity of members has waited in memory for more than a minute.",
                    "See what doctor says of the database; nothing is lost unless the program ends.");
        }
        return transactions
                .as(Actor.system("health"))
                .run(transaction -> new Health.Well(figures.hereAt(transaction, now) + " members"));
    }
}
