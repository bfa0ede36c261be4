package maxis.runtime.role;

import jakarta.inject.Inject;

import maxis.spi.StoredAs;
import maxis.spi.discord.Roles;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobHandler;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;
import maxis.spi.value.MemberId;

import java.time.InstantSource;
import java.util.List;

/** Gives and takes what one member shall hold. */
public final class SettleRolesJob implements JobHandler<SettleRolesJob.Order> {
    private final As own;
    private final RoleStore store;
    private final Roles roles;
    private final Jobs jobs;
    private final InstantSource clock;

    @Inject
    SettleRolesJob(
            Transactions transactions,
            RoleStore store,
            Roles roles,
            Jobs jobs,
            InstantSource clock) {
        this.own = transactions.as(Actor.system("roles"));
        this.store = store;
        this.roles = roles;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Whose roles. */
    @StoredAs("platform.settle-roles")
    public record Order(MemberId member) implements Job {}

    @Override
    public Completion run(Order order, Attempt attempt) {
        var settlements =
                own.run(transaction -> store.dutiesOf(transaction, order.member())).stream()
                        .map(this::settle)
                        .toList();
        return Completion.done(transaction -> write(transaction, order, settlements));
    }

    private Settlement settle(Duty duty) {
        var change =
                duty.isWanted()
                        ? roles.give(duty.member(), duty.role(), "Maxis: " + duty.wishers())
                        : roles.take(duty.member(), duty.role(), "Maxis");
        return Settlement.of(duty, change);
    }

    private void write(Transaction transaction, Order order, List<Settlement> settlements) {
        var now = clock.instant();
        boolean isOutdated = false;
        for (var settlement : settlements) {
            if (store.settle(transaction, settlement, now)) {
                if (settlement.isRepair()) {
                    store.noteRepair(transaction, settlement.duty(), now);
                }
            } else if (settlement.isMade()) {
                // The wish changed meanwhile, and its own job may have been before us: what we did
                // came last and has to be looked at again.
                store.reopen(transaction, settlement.duty(), now);
                isOutdated = true;
            }
        }
        if (isOutdated) {
            jobs.enqueue(transaction, order);
        }
    }
}
