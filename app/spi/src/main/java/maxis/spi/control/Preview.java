package maxis.spi.control;

import maxis.spi.reply.Block.Fact;
import maxis.spi.text.Text;

import java.util.List;

/**
 * What an order would do, for the one who approves it.
 *
 * @param version names the state of everything that the order touches; when it differs at
 *     execution, the approval is void
 */
public record Preview(Text summary, List<Fact> facts, String version) {
    public Preview {
        facts = List.copyOf(facts);
    }
}
