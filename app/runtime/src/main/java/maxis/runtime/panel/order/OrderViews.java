package maxis.runtime.panel.order;

import jakarta.inject.Inject;

import maxis.runtime.panel.log.Names;
import maxis.runtime.panel.log.Names.Somebody;
import maxis.spi.control.ActionDescription;
import maxis.spi.control.Actions;
import maxis.spi.control.Manner;
import maxis.spi.control.Order;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Parameter;
import maxis.spi.control.Preview;
import maxis.spi.control.Proposal;
import maxis.spi.control.Risk;
import maxis.spi.reply.Block.Fact;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Orders and actions as pages show them. */
final class OrderViews {
    private final Actions actions;
    private final Names names;

    @Inject
    OrderViews(Actions actions, Names names) {
        this.actions = actions;
        this.names = names;
    }

    /** Something that can be ordered. */
    record Orderable(
            String name,
            String cog,
            Level level,
            Risk risk,
            boolean isUndoable,
            List<Parameter> parameters) {
        static Orderable of(ActionDescription action) {
            return new Orderable(
                    action.name(),
                    action.cog().name(),
                    action.level(),
                    action.risk(),
                    action.isUndoable(),
                    action.parameters());
        }
    }

    /**
     * An order.
     *
     * @param seal what an approval gives back, while it waits for one
     * @param isUndoable whether it can be taken back now
     */
    record View(
            String id,
            String action,
            Map<String, String> parameters,
            Manner manner,
            Optional<Somebody> asker,
            Optional<String> program,
            Level level,
            String origin,
            OrderState state,
            Instant sentAt,
            Optional<Foreseen> preview,
            Optional<String> seal,
            Optional<Instant> expiresAt,
            Optional<Somebody> approver,
            Optional<String> undoes,
            boolean isUndoable,
            Optional<End> ending) {}

    /** What would happen. */
    record Foreseen(Text summary, List<Fact> facts) {
        static Foreseen of(Preview.Possible preview) {
            return new Foreseen(preview.summary(), preview.facts());
        }
    }

    /** What came of it. */
    record End(
            Instant at,
            Optional<Text> text,
            Map<String, String> facts,
            Optional<String> reference) {}

    List<Orderable> actions(Level level) {
        return actions.known().stream()
                .filter(action -> level.includes(action.level()))
                .map(Orderable::of)
                .toList();
    }

    List<View> views(Transaction transaction, List<Order> orders) {
        var people =
                orders.stream()
                        .flatMap(order -> Stream.concat(asker(order), order.approver().stream()))
                        .toList();
        var known = names.of(transaction, people);
        return orders.stream().map(order -> view(order, known)).toList();
    }

    private View view(Order order, Map<MemberId, Somebody> known) {
        var proposal = order.proposal().filter(waiting -> order.state() == OrderState.PROPOSED);
        return new View(
                order.id().value(),
                order.action(),
                new TreeMap<>(order.parameters()),
                order.manner(),
                asker(order).findFirst().map(known::get),
                program(order),
                order.asker().level(),
                order.asker().origin().name().toLowerCase(Locale.ROOT),
                order.state(),
                order.sentAt(),
                order.proposal().map(Proposal::preview).map(Foreseen::of),
                proposal.map(Proposal::seal),
                proposal.map(Proposal::expiresAt),
                order.approver().map(known::get),
                order.undoes().map(OrderId::value),
                isUndoable(order),
                order.ending()
                        .map(end -> new End(end.at(), end.text(), end.facts(), end.reference())));
    }

    private boolean isUndoable(Order order) {
        return order.state() == OrderState.DONE
                && order.undoes().isEmpty()
                && actions.known().stream()
                        .anyMatch(action ->
                                action.isUndoable() && action.name().equals(order.action()));
    }

    private static Stream<MemberId> asker(Order order) {
        return order.asker().actor() instanceof Actor.Person person
                ? Stream.of(person.id())
                : Stream.empty();
    }

    private static Optional<String> program(Order order) {
        return order.asker().actor() instanceof Actor.Program program
                ? Optional.of(program.name())
                : Optional.empty();
    }
}
