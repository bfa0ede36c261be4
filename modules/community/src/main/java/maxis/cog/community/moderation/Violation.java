package maxis.cog.community.moderation;

import maxis.spi.reply.Block.Fact;
import maxis.spi.text.Text;

import java.time.Instant;
import java.util.List;

/**
 * Something that a member did and what came of it, as it is stored. Other cogs and operators write
 * types of their own.
 */
record Violation(String type, String description, String action, Instant at) {
    Fact fact() {
        return new Fact(
                Text.of("community.violation.at").with("at", at).with("type", type),
                Text.value(description));
    }

    List<Text> row() {
        return List.of(
                Text.value(at), Text.value(type), Text.value(description), Text.value(action));
    }
}
