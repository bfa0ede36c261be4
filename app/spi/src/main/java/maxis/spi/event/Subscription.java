package maxis.spi.event;

import maxis.spi.Contribution;

/**
 * Declares that a handler wants an event. The name is stored with every delivery under way, so it
 * stays as it is when the class is renamed: {@code Subscription.to(OrderPaid.class,
 * "reward-referrer", RewardReferrer.class)}.
 *
 * @param isOnDiscord whether the handler acts on Discord, so that only the process that is
 *     connected may call it
 */
public record Subscription<E extends DomainEvent>(
        Class<E> event, String name, Class<? extends EventHandler<E>> handler, boolean isOnDiscord)
        implements Contribution {
    public static <E extends DomainEvent> Subscription<E> to(
            Class<E> event, String name, Class<? extends EventHandler<E>> handler) {
        return new Subscription<>(event, name, handler, false);
    }

    /** It acts on Discord: it waits until a process is connected, and is done there. */
    public Subscription<E> onDiscord() {
        return new Subscription<>(event, name, handler, true);
    }

    @Override
    public String kind() {
        return "event handler";
    }
}
