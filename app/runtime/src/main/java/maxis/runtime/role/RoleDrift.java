package maxis.runtime.role;

import jakarta.inject.Inject;

import maxis.spi.discord.Present;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;

/** Looks whether somebody holds what they shall, and has it put right. */
final class RoleDrift {
    private final As own;
    private final RoleStore store;
    private final Jobs jobs;

    @Inject
    RoleDrift(Transactions transactions, RoleStore store, Jobs jobs) {
        this.own = transactions.as(Actor.system("roles"));
        this.store = store;
        this.jobs = jobs;
    }

    void look(Present who) {
        own.execute(transaction -> {
            var duties = store.dutiesOf(transaction, who.id());
            boolean isDrifted =
                    duties.stream()
                            .anyMatch(duty ->
                                    who.roles().contains(duty.role()) != duty.isWanted()
                                            || duty.state() == Duty.State.ABSENT);
            if (isDrifted) {
                jobs.enqueue(transaction, new SettleRolesJob.Order(who.id()));
            }
        });
    }
}
