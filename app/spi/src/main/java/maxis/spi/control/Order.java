package maxis.spi.control;

import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A stored order.
 *
 * @param parameters all of them, standards filled in, as a person would type them
 * @param asker with the level held when asking
 * @param undoes the order that this one takes back
 * @param proposal what was foreseen, where somebody had to approve
 */
public record Order(
        OrderId id,
        String action,
        Map<String, String> parameters,
        Manner manner,
        Asker asker,
        Optional<OrderId> undoes,
        OrderState state,
        Optional<Proposal> proposal,
        Optional<MemberId> approver,
        Instant sentAt,
        Optional<Ending> ending) {
    public Order {
        parameters = Map.copyOf(parameters);
    }
}
