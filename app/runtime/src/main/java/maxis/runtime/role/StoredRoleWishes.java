package maxis.runtime.role;

import jakarta.inject.Inject;

import maxis.runtime.role.RoleStore.Wish;
import maxis.spi.discord.RoleWishes;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/** Wishes as rows, each change with the job that carries it out. */
final class StoredRoleWishes implements RoleWishes {
    private final RoleStore store;
    private final Jobs jobs;
    private final InstantSource clock;

    @Inject
    StoredRoleWishes(RoleStore store, Jobs jobs, InstantSource clock) {
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void want(Transaction transaction, MemberId member, RoleId role, String source) {
        if (store.want(new Wish(member, role, source), transaction, clock.instant())) {
            jobs.enqueue(transaction, new SettleRolesJob.Order(member));
        }
    }

    @Override
    public void unwant(Transaction transaction, MemberId member, RoleId role, String source) {
        if (store.unwant(new Wish(member, role, source), transaction, clock.instant())) {
            jobs.enqueue(transaction, new SettleRolesJob.Order(member));
        }
    }

    @Override
    public Map<RoleId, Set<String>> of(Transaction transaction, MemberId member) {
        return store.wishes(transaction, member);
    }
}
