package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.cog.community.members.MemberRegistry;
import maxis.spi.command.CommandCall;
import maxis.spi.member.Profile;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Facts;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Card;
import maxis.spi.reply.Reply;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import java.util.List;

/** {@code /warnings} and {@code /bans}: what was done so far. */
final class RecordCommands {
    private static final int NEWEST = 10;

    private final Transactions transactions;
    private final MemberRegistry members;
    private final Moderation moderation;
    private final ViolationStore violations;
    private final BanList bans;
    private final Refusals refusals;

    @Inject
    RecordCommands(
            Transactions transactions,
            MemberRegistry members,
            Moderation moderation,
            ViolationStore violations,
            BanList bans,
            Refusals refusals) {
        this.transactions = transactions;
        this.members = members;
        this.moderation = moderation;
        this.violations = violations;
        this.bans = bans;
        this.refusals = refusals;
    }

    /** One's own for everybody, anybody's for the team. */
    Reply warnings(CommandCall call) {
        var member = call.value("member", MemberId.class).orElse(call.member());
        var actor = call.level().includes(Level.STAFF) ? call.actor() : Actor.member(call.member());
        return transactions.as(actor).run(transaction -> record(transaction, member, call));
    }

    Reply bans(CommandCall call) {
        return Reply.show(bans.page(call.actor(), Long.MIN_VALUE));
    }

    private Reply record(Transaction transaction, MemberId member, CommandCall call) {
        var profile = members.find(transaction, member);
        if (profile.isEmpty() && !member.equals(call.member())) {
            return refusals.unknown(member);
        }
        int count = profile.map(Profile::warnings).orElse(0);
        var card =
                Card.of(Text.of("community.warnings.title"))
                        .with(
                                new Paragraph(
                                        Text.of("community.warnings.count")
                                                .with("member", member)
                                                .with("count", count)));
        var standing = BanList.words(moderation.standing(transaction, member));
        var newest = violations.newest(transaction, member, NEWEST).stream().map(Violation::fact);
        return Reply.show(withFacts(standing.map(card::with).orElse(card), newest.toList()));
    }

    private static Card withFacts(Card card, List<Fact> facts) {
        return facts.isEmpty() ? card : card.with(new Facts(facts));
    }
}
