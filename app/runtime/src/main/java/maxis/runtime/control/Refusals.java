package maxis.runtime.control;

import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Refusal;
import maxis.spi.control.Refusal.Problem;
import maxis.spi.control.Refusal.Reason;
import maxis.spi.text.Text;
import maxis.spi.value.Level;

import java.util.Locale;
import java.util.Map;

/** Refusals in words. */
final class Refusals {
    private Refusals() {}

    static Refusal level(Level needed) {
        return Refusal.of(
                Reason.LEVEL,
                Text.of("platform.refuse.level")
                        .with("level", needed.name().toLowerCase(Locale.ROOT)));
    }

    static Refusal action(String name, KnownActions actions) {
        return Refusal.of(
                Reason.ACTION,
                actions.nearest(name)
                        .map(meant ->
                                Text.of("platform.order.unknown_like")
                                        .with("name", name)
                                        .with("suggestion", meant))
                        .orElseGet(() -> Text.of("platform.order.unknown").with("name", name)));
    }

    static Refusal parameters(Map<String, Text> problems) {
        return new Refusal(
                Reason.PARAMETERS,
                problems.values().iterator().next(),
                problems.entrySet().stream()
                        .map(problem -> new Problem(problem.getKey(), problem.getValue()))
                        .toList());
    }

    static Refusal otherContent(OrderId id) {
        return Refusal.of(
                Reason.OTHER_CONTENT,
                Text.of("platform.order.other_content").with("id", id.value()));
    }

    static Refusal noOrder(OrderId id) {
        return Refusal.of(
                Reason.NO_ORDER, Text.of("platform.refuse.unknown").with("id", id.value()));
    }

    static Refusal changed(Text what) {
        return Refusal.of(Reason.CHANGED, what);
    }

    static Refusal notUndoable() {
        return Refusal.of(Reason.NOT_UNDOABLE, Text.of("platform.order.not_undoable"));
    }

    /** Another undo was faster. */
    static Refusal undone() {
        return Refusal.of(Reason.DECIDED, Text.of("platform.order.undone"));
    }

    /** The order is past being decided about. */
    static Refusal over(OrderState state) {
        return state == OrderState.EXPIRED
                ? Refusal.of(Reason.EXPIRED, Text.of("platform.order.expired"))
                : Refusal.of(
                        Reason.DECIDED,
                        Text.of("platform.order.decided")
                                .with("state", state.name().toLowerCase(Locale.ROOT)));
    }
}
