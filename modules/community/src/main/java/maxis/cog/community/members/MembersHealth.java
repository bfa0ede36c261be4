package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.discord.Guild;
import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import java.time.Duration;
import java.time.InstantSource;

/** Whether what members do is being written down, and who is here is known. */
final class MembersHealth implements HealthCheck {
    private static final Duration LATE = Duration.ofMinutes(1);

    /** So many may be coming and going at this moment. */
    private static final long UNDER_WAY = 5;

    private final Transactions transactions;
    private final MemberFigureStore figures;
    private final Guild guild;
    private final ActivityCounts counts;
    private final InstantSource clock;

    @Inject
    MembersHealth(
            Transactions transactions,
            MemberFigureStore figures,
            Guild guild,
            ActivityCounts counts,
            InstantSource clock) {
        this.transactions = transactions;
        this.figures = figures;
        this.guild = guild;
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
        long known =
                transactions
                        .as(Actor.system("health"))
                        .run(transaction -> figures.hereAt(transaction, now).longValueExact());
        return compared(known, there());
    }

    /** People only: Discord's own count has programs among them. */
    private long there() {
        long there = 0;
        for (var page : guild.everyone()) {
            there += page.size();
        }
        return there;
    }

    private static Health compared(long known, long there) {
        boolean isConnected = there > 0;
        if (isConnected && Math.abs(known - there) > Math.max(UNDER_WAY, there / 100)) {
            return new Health.Poor(
                    "%d members are written down and Discord shows %d.".formatted(known, there),
                    "They are compared whenever the connection comes back; if this stays, restart.");
        }
        return new Health.Well(known + " members");
    }
}
