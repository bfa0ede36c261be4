package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.runtime.control.OrderIntake.Hearing;
import maxis.runtime.control.OrderStore.Placed;
import maxis.spi.control.NewOrder;
import maxis.spi.control.Preview;
import maxis.spi.control.Proposal;
import maxis.spi.control.Refusal;
import maxis.spi.control.Refusal.Reason;
import maxis.spi.control.Sending;
import maxis.spi.control.Trial;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Shows what an order would do, and stores it so for whoever may approve it. */
final class OrderProposals {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final DryRuns dryRuns;
    private final OrderPlacing placing;
    private final InstantSource clock;

    @Inject
    OrderProposals(DryRuns dryRuns, OrderPlacing placing, InstantSource clock) {
        this.dryRuns = dryRuns;
        this.placing = placing;
        this.clock = clock;
    }

    Trial preview(NewOrder order, Hearing.Understood heard) {
        return switch (dryRuns.look(heard.action(), heard.parameters())) {
            case Preview.Impossible(var reason) ->
                    new Trial.Refused(Refusal.of(Reason.IMPOSSIBLE, reason));
            case Preview.Possible possible ->
                    new Trial.Foreseen(
                            possible,
                            heard.parameters(),
                            heard.action().isToBeApproved(order.manner()));
        };
    }

    Sending propose(NewOrder order, Hearing.Understood heard, String content) {
        return switch (dryRuns.look(heard.action(), heard.parameters())) {
            case Preview.Impossible(var reason) ->
                    new Sending.Refused(Refusal.of(Reason.IMPOSSIBLE, reason));
            case Preview.Possible possible -> {
                var seal =
                        Seal.of(order.id(), order.action(), heard.parameters(), possible.version());
                var proposal = new Proposal(possible, seal, clock.instant().plus(PATIENCE));
                var placed =
                        new Placed(
                                order,
                                heard.parameters(),
                                content,
                                Optional.empty(),
                                Optional.of(proposal));
                yield placing.place(heard.action(), placed);
            }
        };
    }
}
