package maxis.runtime.role;

import jakarta.inject.Inject;

import maxis.runtime.role.Duty.State;
import maxis.spi.StoredAs;
import maxis.spi.discord.Guild;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;
import maxis.spi.value.MemberId;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares all duties with what the server has, in pages, and has done what differs. */
public final class SweepRolesJob implements JobHandler<SweepRolesJob.Order> {
    private static final int PAGE = 500;
    private static final Duration REPAIRS_KEPT = Duration.ofDays(366);

    private final As own;
    private final RoleStore store;
    private final Guild guild;
    private final Jobs jobs;

    @Inject
    SweepRolesJob(Transactions transactions, RoleStore store, Guild guild, Jobs jobs) {
        this.own = transactions.as(Actor.system("roles"));
        this.store = store;
        this.guild = guild;
        this.jobs = jobs;
    }

    /**
     * What recurs.
     *
     * @param after the last member of the page before
     */
    @StoredAs("platform.sweep-roles")
    public record Order(long after) implements Job {
        public static Order all() {
            return new Order(0);
        }
    }

    @Override
    public Completion run(Order order, Attempt attempt) {
        if (order.equals(Order.all())) {
            var limit = attempt.startedAt().minus(REPAIRS_KEPT);
            own.execute(transaction -> store.forgetRepairs(transaction, limit));
        }
        var duties = own.run(transaction -> store.dutiesAfter(transaction, order.after(), PAGE));
        var different = different(duties);
        Transactions.Effect effect =
                transaction ->
                        different.forEach(member ->
                                jobs.enqueue(
                                        transaction,
                                        new SettleRolesJob.Order(new MemberId(member))));
        return duties.isEmpty()
                ? Completion.done(effect)
                : Completion.again(
                        new Order(duties.getLast().member().value()), attempt.startedAt(), effect);
    }

    private Set<Long> different(List<Duty> duties) {
        var members = new TreeSet<Long>();
        for (var duty : duties) {
            if (isDifferent(duty)) {
                members.add(duty.member().value());
            }
        }
        return members;
    }

    /** Whoever is not here, or not known to be, has time until they come. */
    private boolean isDifferent(Duty duty) {
        return guild.rolesOf(duty.member())
                .map(held ->
                        held.contains(duty.role()) != duty.isWanted()
                                || duty.state() != State.SETTLED)
                .orElse(false);
    }
}
