package maxis.runtime.discord.gateway;

import jakarta.inject.Inject;

import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.spi.discord.Happening;
import maxis.spi.discord.Watch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;

/** Tells the cogs what people did, so many things at once and not more. */
final class Watchers {
    private static final Logger LOG = LoggerFactory.getLogger(Watchers.class);

    /** Watchers store what they see: more at once would only wait for a connection. */
    private static final int AT_ONCE = 32;

    private final List<Watch<?>> watches;
    private final Handlers handlers;
    private final Busy busy;
    private final RandomGenerator chance;
    private final Semaphore free = new Semaphore(AT_ONCE);

    @Inject
    Watchers(Registry registry, Handlers handlers, Busy busy, RandomGenerator chance) {
        this.watches =
                registry.contributions().stream()
                        .filter(contributed -> contributed.contribution() instanceof Watch<?>)
                        .<Watch<?>>map(contributed -> (Watch<?>) contributed.contribution())
                        .toList();
        this.handlers = handlers;
        this.busy = busy;
        this.chance = chance;
    }

    /** Tells everybody who watches for it, on this thread. */
    void tell(Happening happening) {
        for (var watch : watches) {
            if (watch.happening().isInstance(happening)) {
                free.acquireUninterruptibly();
                try {
                    tell(watch, happening);
                } finally {
                    free.release();
                }
            }
        }
    }

    private <H extends Happening> void tell(Watch<H> watch, Happening happening) {
        try {
            handlers.instance(watch.handler()).seen(watch.happening().cast(happening));
        } catch (RuntimeException failed) {
            if (!busy.isOpen()) {
                LOG.info(
                        "{} was cut short by the end: {}",
                        watch.handler().getSimpleName(),
                        failed.toString());
                return;
            }
            LOG.error(
                    "[{}] {} failed at {}",
                    HexFormat.of().toHexDigits((int) chance.nextLong()),
                    watch.handler().getSimpleName(),
                    watch.name(),
                    failed);
        }
    }
}
