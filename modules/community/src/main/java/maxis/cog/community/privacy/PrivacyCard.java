package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.spi.member.Consent;
import maxis.spi.reply.Block.Button;
import maxis.spi.reply.Block.Buttons;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Facts;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Block.Rule;
import maxis.spi.reply.Block.Style;
import maxis.spi.reply.Card;
import maxis.spi.retention.RetentionTable;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a member agreed to, with a button for each, and how long what is kept. */
final class PrivacyCard {
    private final Transactions transactions;
    private final Privacy privacy;
    private final RetentionTable retention;

    @Inject
    PrivacyCard(Transactions transactions, Privacy privacy, RetentionTable retention) {
        this.transactions = transactions;
        this.privacy = privacy;
        this.retention = retention;
    }

    Card of(MemberId member) {
        Set<Consent> given =
                transactions
                        .as(Actor.member(member))
                        .run(transaction -> privacy.given(transaction, member));
        return Card.of(Text.of("community.privacy.title"))
                .with(
                        new Paragraph(Text.of("community.privacy.intro")),
                        new Facts(
                                Stream.of(Consent.values())
                                        .map(consent -> fact(consent, given.contains(consent)))
                                        .toList()),
                        new Buttons(
                                Stream.of(Consent.values())
                                        .map(consent -> button(consent, given.contains(consent)))
                                        .toList()),
                        new Rule(),
                        new Paragraph(Text.of("community.privacy.retention")),
                        new Facts(
                                retention.rows().stream()
                                        .map(row -> new Fact(row.what(), Text.value(row.kept())))
                                        .toList()));
    }

    private static Fact fact(Consent consent, boolean isGiven) {
        return new Fact(
                Text.of("community.consent." + name(consent)),
                Text.of(isGiven ? "community.consent.on" : "community.consent.off"));
    }

    private static Button button(Consent consent, boolean isGiven) {
        return Button.of(
                Text.of(isGiven ? "community.consent.switch_off" : "community.consent.switch_on")
                        .with("what", Text.of("community.consent." + name(consent) + ".short")),
                isGiven ? Style.PLAIN : Style.GOOD,
                new ChooseConsent(consent, !isGiven));
    }

    private static String name(Consent consent) {
        return consent.name().toLowerCase(Locale.ROOT);
    }
}
