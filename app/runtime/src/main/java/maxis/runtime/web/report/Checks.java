package maxis.runtime.web.report;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.spi.Fault;
import maxis.spi.health.Health;
import maxis.spi.health.HealthDeclaration;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;

import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Looks how everything is, at most every few seconds, however often somebody asks. */
final class Checks {
    private static final Logger LOG = LoggerFactory.getLogger(Checks.class);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Registry registry;
    private final Handlers handlers;
    private final Transactions transactions;
    private final InstantSource clock;
    private Instant asked = Instant.EPOCH;
    private boolean isReady;
    private Instant looked = Instant.EPOCH;
    private List<Line> lines = List.of();

    @Inject
    Checks(Registry registry, Handlers handlers, Transactions transactions, InstantSource clock) {
        this.registry = registry;
        this.handlers = handlers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One part of the program. */
    record Line(String cog, String part, State state, String text, String remedy) {}

    enum State {
        WELL,
        POOR,
        BROKEN
    }

    /** Whether calls can be served: the database answers. */
    synchronized boolean isReady() {
        var now = clock.instant();
        if (Duration.between(asked, now).compareTo(FRESH) > 0) {
            asked = now;
            isReady = answers();
        }
        return isReady;
    }

    synchronized List<Line> lines() {
        var now = clock.instant();
        if (Duration.between(looked, now).compareTo(FRESH) > 0) {
            looked = now;
            lines =
                    registry.contributions().stream()
                            .filter(it -> it.contribution() instanceof HealthDeclaration)
                            .map(this::line)
                            .toList();
        }
        return lines;
    }

    private boolean answers() {
        try {
            return transactions
                    .as(Actor.system("ready"))
                    .run(transaction ->
                            transaction
                                    .handle()
                                    .createQuery("select true")
                                    .mapTo(Boolean.class)
                                    .one());
        } catch (Fault | JdbiException away) {
            LOG.debug("Not ready", away);
            return false;
        }
    }

    private Line line(Contributed contributed) {
        var check = (HealthDeclaration) contributed.contribution();
        var cog = contributed.cog().name();
        try {
            return switch (handlers.instance(check.handler()).look()) {
                case Health.Well(var detail) -> new Line(cog, check.name(), State.WELL, detail, "");
                case Health.Poor(var problem, var remedy) ->
                        new Line(cog, check.name(), State.POOR, problem, remedy);
                case Health.Broken(var problem, var remedy) ->
                        new Line(cog, check.name(), State.BROKEN, problem, remedy);
            };
        } catch (RuntimeException failed) {
            LOG.warn("The health check {} of {} failed", check.name(), cog, failed);
            return new Line(
                    cog,
                    check.name(),
                    State.BROKEN,
                    "The check itself failed.",
                    "The log tells more.");
        }
    }
}
