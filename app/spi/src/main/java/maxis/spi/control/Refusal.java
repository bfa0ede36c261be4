package maxis.spi.control;

import maxis.spi.text.Text;

import java.util.List;

/**
 * Why an order, or a decision about one, is not taken.
 *
 * @param problems what is wrong with which parameter
 */
public record Refusal(Reason reason, Text text, List<Problem> problems) {
    public Refusal {
        problems = List.copyOf(problems);
    }

    public static Refusal of(Reason reason, Text text) {
        return new Refusal(reason, text, List.of());
    }

    /** For programs; a person reads the text. */
    public enum Reason {
        /** Who asks may not. */
        LEVEL,
        /** There is no such action here. */
        ACTION,
        /** Parameters are missing, unknown or not possible. */
        PARAMETERS,
        /** As things are it cannot be done. */
        IMPOSSIBLE,
        /** The id was used for another order. */
        OTHER_CONTENT,
        /** There is no such order. */
        NO_ORDER,
        /** It was decided already. */
        DECIDED,
        /** It was not approved in time. */
        EXPIRED,
        /** What it touches has changed, or what was approved is not what is stored. */
        CHANGED,
        /** The action cannot be taken back. */
        NOT_UNDOABLE
    }

    /** What is wrong with a parameter, and what is allowed. */
    public record Problem(String parameter, Text text) {}
}
