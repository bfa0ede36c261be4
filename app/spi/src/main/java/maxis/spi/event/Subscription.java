package maxis.spi.event;

import maxis.spi.Contribution;

/**
 * Declares that a handler wants an event. The name is stored with every delivery under way, so it
 * stays as it is when the class is renamed: {@code Subscription.to(OrderPaid.class,
 * "reward-referrer", RewardReferrer.class)}.
 */
public record Subscription<E extends DomainEvent>(
        Class<E> event, String name, Class<? extends EventHandler<E>> handler)
        implements Contribution {
    public static <E extends DomainEvent> Subscription<E> to(
            Class<E> event, String name, Class<? extends EventHandler<E>> handler) {
        return new Subscription<>(event, name, handler);
    }

    @Override
    public String kind() {
        return "event handler";
    }
}
