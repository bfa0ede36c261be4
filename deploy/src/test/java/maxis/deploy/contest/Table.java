package maxis.deploy.contest;

import jakarta.inject.Inject;

import maxis.spi.command.CommandCall;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Facts;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Card;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;

import java.util.stream.IntStream;

/** A card of some lines, as the answers of cogs mostly are. */
final class Table {
    private static final int LINES = 8;

    @Inject
    Table() {}

    Reply show(CommandCall call) {
        var lines =
                IntStream.rangeClosed(1, LINES)
                        .mapToObj(place ->
                                new Fact(
                                        Text.of("contest.place").with("place", place),
                                        Text.of("contest.points").with("points", 1_000 / place)))
                        .toList();
        return Reply.show(
                Card.of(Text.of("contest.title"))
                        .with(new Paragraph(Text.of("contest.intro")), new Facts(lines)));
    }
}
