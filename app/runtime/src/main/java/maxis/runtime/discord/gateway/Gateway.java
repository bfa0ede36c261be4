package maxis.runtime.discord.gateway;

import jakarta.inject.Inject;

import maxis.runtime.discord.slash.SlashCommands;
import maxis.runtime.job.JobWorker;
import maxis.runtime.lease.Holding;
import maxis.runtime.lease.Lease;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * This process's part in being connected to Discord: it takes the lease when nobody holds it,
 * connects its bots, and does what jobs want done on Discord once it is on the server. Whoever
 * loses the lease leaves all of that at once; whoever ends gives it up, so that another takes over
 * within a second or two. After a death it takes {@link Lease#SPAN} more.
 */
public final class Gateway {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    private static final Duration WHILE_HELD = Duration.ofSeconds(3);
    private static final Duration WHILE_ELSEWHERE = Duration.ofSeconds(1);

    /** For what is under way; jobs have their own patience. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final Bots bots;
    private final Crew crew;
    private final Ears ears;
    private final Lease lease;
    private final JobWorker worker;
    private final SlashCommands slashCommands;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean isStarted;

    @Inject
    Gateway(
            Bots bots,
            Crew crew,
            Ears ears,
            Lease lease,
            JobWorker worker,
            SlashCommands slashCommands) {
        this.bots = bots;
        this.crew = crew;
        this.ears = ears;
        this.lease = lease;
        this.worker = worker;
        this.slashCommands = slashCommands;
    }

    /** Begins; returns at once, whether Discord is there or not. */
    public void start() {
        if (!crew.isEmpty()) {
            isStarted = true;
            Thread.ofVirtual().name("gateway").start(this::keep);
        }
    }

    /** Whether this process connects, or waits for its turn to. */
    boolean isStarted() {
        return isStarted;
    }

    /** Ends: no new work, the last answers, then another process may have it. */
    public void stop() {
        stopped.countDown();
        synchronized (this) {
            boolean isHeld = lease.isHeld();
            leave();
            if (isHeld) {
                lease.leave();
            }
        }
    }

    private void keep() {
        try {
            var pause = Duration.ZERO;
            while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                turn();
                pause = lease.isHeld() ? WHILE_HELD : WHILE_ELSEWHERE;
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes, prolongs or loses the lease, with what follows from it. */
    public synchronized void turn() {
        if (stopped.getCount() == 0) {
            return;
        }
        switch (lease.turn()) {
            case Holding.Taken(var token) -> {
                LOG.info("This process holds the gateway from now on (number {})", token);
                leave();
                ears.open();
                bots.start(crew.bots(this::arrived));
            }
            case Holding.Kept _ -> {
                if (ears.hasMissed()) {
                    bots.running().forEach(bot -> ears.arrived(bot.plan()));
                }
            }
            case Holding.Lost() -> {
                LOG.warn("Another process holds the gateway now");
                leave();
            }
            case Holding.Elsewhere() -> {}
        }
    }

    private void arrived(Bot bot) {
        synchronized (this) {
            if (bot.plan().isWatching() && bots.running().contains(bot)) {
                worker.startOnDiscord(lease.process());
            }
        }
        ears.meanwhile("slash-commands", () -> keepSlashCommands(bot));
    }

    private void keepSlashCommands(Bot bot) {
        bot.guild().ifPresent(guild -> slashCommands.keep(guild, bot.plan().answersFor()));
    }

    private void leave() {
        if (bots.running().isEmpty()) {
            return;
        }
        try {
            ears.close(PATIENCE);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        worker.stopOnDiscord();
        bots.stop();
    }
}
