package maxis.runtime.health;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.spi.CogId;
import maxis.spi.health.Health;
import maxis.spi.health.HealthDeclaration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/** Lets the health checks of all cogs look, beside each other, and waits only so long. */
public final class Checkup {
    private static final Logger LOG = LoggerFactory.getLogger(Checkup.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration FRESH = Duration.ofSeconds(15);

    private final Registry registry;
    private final Handlers handlers;
    private final InstantSource clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Look last = new Look(Instant.MIN, List.of());

    @Inject
    Checkup(Registry registry, Handlers handlers, InstantSource clock) {
        this.registry = registry;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** What one check found. */
    public record Found(CogId cog, HealthDeclaration check, Health health) {}

    private record Look(Instant at, List<Found> found) {}

    /** As it is now; takes some seconds. Not inside a transaction. */
    public List<Found> look() {
        looking.lock();
        try {
            var found = lookNow();
            last = new Look(clock.instant(), found);
            return found;
        } finally {
            looking.unlock();
        }
    }

    /** As it was some seconds ago at the most, for what is shown often. */
    public List<Found> recent() {
        return isFresh() ? last.found() : lookUnlessSomebodyDid();
    }

    private List<Found> lookUnlessSomebodyDid() {
        looking.lock();
        try {
            return isFresh() ? last.found() : look();
        } finally {
            looking.unlock();
        }
    }

    private boolean isFresh() {
        return last.at().isAfter(clock.instant().minus(FRESH));
    }

    private record Begun(Contributed contributed, Future<Health> health) {}

    private List<Found> lookNow() {
        // Not closed: a check that hangs must not hang whoever waits for the others.
        ExecutorService each = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var begun =
                    registry.contributions().stream()
                            .filter(one -> one.contribution() instanceof HealthDeclaration)
                            .map(one -> new Begun(one, each.submit(() -> health(one))))
                            .toList();
            long end = System.nanoTime() + PATIENCE.toNanos();
            return begun.stream().map(one -> found(one, end - System.nanoTime())).toList();
        } finally {
            each.shutdownNow();
        }
    }

    private Health health(Contributed contributed) {
        return handlers.instance(((HealthDeclaration) contributed.contribution()).handler()).look();
    }

    private static Found found(Begun begun, long patience) {
        var check = (HealthDeclaration) begun.contributed().contribution();
        return new Found(begun.contributed().cog(), check, health(check, begun.health(), patience));
    }

    private static Health health(HealthDeclaration check, Future<Health> begun, long patience) {
        try {
            return begun.get(Math.max(1, patience), TimeUnit.NANOSECONDS);
        } catch (TimeoutException silent) {
            return new Health.Poor(
                    "The check " + check.name() + " did not answer in time.",
                    "Look at what it looks at; it is probably slow or away.");
        } catch (ExecutionException failed) {
            LOG.warn("The health check {} failed", check.name(), failed.getCause());
            return new Health.Broken(
                    "The check " + check.name() + " itself failed.", "The log tells why.");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return new Health.Poor("The check " + check.name() + " was interrupted.", "");
        }
    }
}
