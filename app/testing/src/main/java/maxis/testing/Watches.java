package maxis.testing;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.spi.discord.Happening;
import maxis.spi.discord.Watch;

import java.util.function.Consumer;

/**
 * Tells the watchers of the loaded cogs what happens on the server, one after the other, in the
 * order in which they are declared and on the thread of the test. One that throws fails the test.
 */
final class Watches implements Consumer<Happening> {
    private final Registry registry;
    private final Handlers handlers;

    @Inject
    Watches(Registry registry, Handlers handlers) {
        this.registry = registry;
        this.handlers = handlers;
    }

    @Override
    public void accept(Happening happening) {
        registry.contributions().stream()
                .map(Contributed::contribution)
                .filter(Watch.class::isInstance)
                .map(contribution -> (Watch<?>) contribution)
                .forEach(watch -> tell(watch, happening));
    }

    private <H extends Happening> void tell(Watch<H> watch, Happening happening) {
        if (watch.happening().isInstance(happening)) {
            handlers.instance(watch.handler()).seen(watch.happening().cast(happening));
        }
    }
}
