package maxis.runtime.event;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.runtime.job.Duties.DutySource;
import maxis.runtime.job.Duty;
import maxis.runtime.stored.RecordJson;
import maxis.spi.event.DomainEvent;
import maxis.spi.event.EventHandler;
import maxis.spi.event.Subscription;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;

import java.util.List;

/** Who gets which event, and the getting itself as a duty of the scheduler. */
final class Deliveries implements DutySource {
    private final Registry registry;
    private final Handlers handlers;
    private final RecordJson records;

    @Inject
    Deliveries(Registry registry, Handlers handlers, RecordJson records) {
        this.registry = registry;
        this.handlers = handlers;
        this.records = records;
    }

    /** The deliveries that an event of this type causes. */
    List<String> namesFor(Class<? extends DomainEvent> event) {
        return registry.contributionsEverywhere().stream()
                .filter(contributed ->
                        contributed.contribution() instanceof Subscription<?> subscription
                                && subscription.event().equals(event))
                .map(Deliveries::name)
                .toList();
    }

    @Override
    public List<Duty> duties() {
        return registry.contributions().stream()
                .filter(contributed -> contributed.contribution() instanceof Subscription<?>)
                .map(contributed ->
                        duty(name(contributed), (Subscription<?>) contributed.contribution()))
                .toList();
    }

    private <E extends DomainEvent> Duty duty(String name, Subscription<E> subscription) {
        return new Delivery<>(
                name,
                subscription.event(),
                handlers.instance(subscription.handler()),
                subscription.isOnDiscord(),
                records);
    }

    private static String name(Contributed subscription) {
        return subscription.cog() + ".on." + subscription.contribution().name();
    }

    private record Delivery<E extends DomainEvent>(
            String name,
            Class<E> type,
            EventHandler<E> handler,
            boolean isOnDiscord,
            RecordJson records)
            implements Duty {
        @Override
        public Completion run(String json, Attempt attempt) {
            var event = records.read(json, type);
            return Completion.done(transaction -> handler.handle(transaction, event));
        }
    }
}
