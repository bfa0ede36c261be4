package maxis.spi.control;

import maxis.spi.reply.Block.Fact;
import maxis.spi.text.Text;

import java.util.List;

/** What an order would do, for the one who approves it. */
public sealed interface Preview {
    /**
     * It can be done.
     *
     * @param version names the state of everything that the order touches; when it differs at
     *     approval or execution, the order is void, and those facts that differ are told
     */
    record Possible(Text summary, List<Fact> facts, String version) implements Preview {
        public Possible {
            facts = List.copyOf(facts);
        }
    }

    /** As things are it cannot be done, and why. */
    record Impossible(Text reason) implements Preview {}
}
