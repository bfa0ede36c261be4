package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.cog.community.moderation.MeasureStore.Barred;
import maxis.spi.member.Standing;
import maxis.spi.reply.Block;
import maxis.spi.reply.Block.Buttons;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Facts;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Card;
import maxis.spi.reply.Pages;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The bans that hold now, some at a time. */
final class BanList {
    private static final int PAGE = 10;

    private final Transactions transactions;
    private final MeasureStore store;
    private final InstantSource clock;

    @Inject
    BanList(Transactions transactions, MeasureStore store, InstantSource clock) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    Card page(Actor actor, long after) {
        // One more than is shown tells whether there are more.
        var found =
                transactions
                        .as(actor)
                        .run(transaction ->
                                store.barred(transaction, clock.instant(), after, PAGE + 1));
        var shown = found.stream().limit(PAGE).toList();
        var card = Card.of(Text.of("community.bans.title")).with(list(shown));
        return found.size() > PAGE ? card.with(next(shown.getLast().member().value())) : card;
    }

    /** That somebody is barred, why and until when. */
    static Optional<Block> words(Standing standing) {
        return switch (standing) {
            case Standing.Welcome() -> Optional.empty();
            case Standing.Barred barred -> Optional.of(new Paragraph(told(barred)));
        };
    }

    private static Block list(List<Barred> barred) {
        return barred.isEmpty()
                ? new Paragraph(Text.of("community.bans.none"))
                : new Facts(
                        barred.stream()
                                .map(one ->
                                        new Fact(Text.value(one.member()), told(one.standing())))
                                .toList());
    }

    private static Text told(Standing.Barred barred) {
        var end = BanEnd.of(barred.until());
        return barred.reason()
                .map(reason ->
                        Text.of("community.barred.reason").with("end", end).with("reason", reason))
                .orElseGet(() -> Text.of("community.barred").with("end", end));
    }

    private static Block next(long after) {
        return new Buttons(List.of(Pages.next(new ShowBans(after))));
    }
}
