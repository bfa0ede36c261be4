package maxis.spi.control;

import maxis.spi.text.Text;

import java.util.Map;

/** What came of an order. */
public sealed interface Outcome {
    /** Done; {@code facts} are ids and figures that an undo or a link needs. */
    record Done(Text text, Map<String, String> facts) implements Outcome {
        public Done {
            facts = Map.copyOf(facts);
        }
    }

    /** Not done, and why. Nothing has changed. */
    record Refused(Text text) implements Outcome {}
}
