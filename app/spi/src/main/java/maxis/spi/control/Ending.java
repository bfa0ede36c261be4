package maxis.spi.control;

import maxis.spi.text.Text;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How an order ended.
 *
 * @param text what came of it, or why it did not; none once it was erased
 * @param facts ids and figures of what was done
 * @param reference under which the log tells why it failed
 */
public record Ending(
        Instant at, Optional<Text> text, Map<String, String> facts, Optional<String> reference) {
    public Ending {
        facts = Map.copyOf(facts);
    }
}
