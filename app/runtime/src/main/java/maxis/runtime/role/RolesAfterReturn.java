package maxis.runtime.role;

import jakarta.inject.Inject;

import maxis.spi.discord.Happening;
import maxis.spi.discord.Watcher;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;

import java.time.InstantSource;

/** After an interruption everything is compared: what happened in it was told to nobody. */
public final class RolesAfterReturn implements Watcher<Happening.Returned> {
    private final As own;
    private final Jobs jobs;
    private final InstantSource clock;

    @Inject
    RolesAfterReturn(Transactions transactions, Jobs jobs, InstantSource clock) {
        this.own = transactions.as(Actor.system("roles"));
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void seen(Happening.Returned happening) {
        own.execute(transaction ->
                jobs.enqueue(transaction, SweepRolesJob.Order.all(), clock.instant()));
    }
}
