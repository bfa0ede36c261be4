package maxis.runtime.control;

import maxis.spi.control.OrderState;
import maxis.spi.control.Outcome;
import maxis.spi.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** What is written down as the end of an order that was begun. */
record Result(OrderState state, Text text, Map<String, String> facts, @Nullable String reference) {
    static Result of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var text, var facts) ->
                    new Result(OrderState.DONE, text, facts, null);
            case Outcome.Refused(var text) -> new Result(OrderState.REFUSED, text, Map.of(), null);
        };
    }

    static Result failed(Text text, String reference) {
        return new Result(OrderState.FAILED, text, Map.of(), reference);
    }
}
