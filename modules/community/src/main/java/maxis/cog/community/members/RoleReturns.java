package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.job.Jobs;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.Comparator;
import java.util.Set;

/**
 * Remembers, for who comes back, which roles they left with. What they paid for comes back by
 * itself, whatever is set here.
 */
final class RoleReturns {
    private final Jobs jobs;
    private final Settings<ReturnSettings> settings;

    @Inject
    RoleReturns(Jobs jobs, Settings<ReturnSettings> settings) {
        this.jobs = jobs;
        this.settings = settings;
    }

    /** Somebody is back; their roles of old are about to be replaced by those they hold now. */
    void cameBack(Transaction transaction, MemberId member, Set<RoleId> held) {
        if (settings.current().returnRoles() && !held.isEmpty()) {
            var roles = held.stream().sorted(Comparator.comparingLong(RoleId::value)).toList();
            jobs.enqueue(transaction, new ReturnRoles(member, roles));
        }
    }
}
