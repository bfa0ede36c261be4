package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.spi.control.Order;
import maxis.spi.control.Preview;
import maxis.spi.control.Proposal;
import maxis.spi.reply.Block.Fact;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;
import maxis.spi.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks actions what they would do, where they cannot do it. */
final class DryRuns {
    private static final String LOOK = "look";

    private final As reader;

    @Inject
    DryRuns(Transactions transactions) {
        this.reader = transactions.as(Actor.system("orders"));
    }

    Preview look(KnownAction<?> action, Map<String, String> parameters) {
        return reader.run(transaction -> look(transaction, action, parameters));
    }

    /** Within a transaction that goes on to write; it is read-only for the look alone. */
    Preview look(Transaction transaction, KnownAction<?> action, Map<String, String> parameters) {
        var handle = transaction.handle();
        handle.savepoint(LOOK);
        handle.execute("set transaction read only");
        var preview = action.preview(transaction, parameters);
        handle.rollbackToSavepoint(LOOK);
        return preview;
    }

    /** Why an order is void by what is seen now, if it is. */
    static Optional<Text> difference(Order order, Preview now) {
        return switch (now) {
            case Preview.Impossible(var reason) -> Optional.of(reason);
            case Preview.Possible seen ->
                    order.proposal()
                            .map(Proposal::preview)
                            .filter(shown -> !shown.version().equals(seen.version()))
                            .map(shown -> changes(shown.facts(), seen.facts()));
        };
    }

    private static Text changes(List<Fact> before, List<Fact> after) {
        var changes = new ArrayList<Text>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            var old = i < before.size() ? before.get(i) : null;
            var now = i < after.size() ? after.get(i) : null;
            if (old != null && now != null && !isSame(old, now)) {
                changes.add(
                        Text.of("platform.order.change")
                                .with("name", now.name())
                                .with("before", old.value())
                                .with("after", now.value()));
            }
        }
        return changes.stream()
                .reduce((first, rest) ->
                        Text.of("platform.order.changes").with("first", first).with("rest", rest))
                .map(what -> Text.of("platform.order.changed").with("what", what))
                .orElseGet(() -> Text.of("platform.order.changed_otherwise"));
    }

    /** As they are stored, because what is read back may have lost its type. */
    private static boolean isSame(Fact one, Fact other) {
        return StoredPreview.StoredFact.of(one).equals(StoredPreview.StoredFact.of(other));
    }
}
