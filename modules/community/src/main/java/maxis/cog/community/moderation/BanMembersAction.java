package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.control.Outcome;
import maxis.spi.control.Preview;
import maxis.spi.control.UndoableAction;
import maxis.spi.member.Banning;
import maxis.spi.member.Lifting;
import maxis.spi.member.Profile;
import maxis.spi.reply.Block.Fact;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bars many at once, after somebody has seen who they are. Taken back, it lifts the bans of those
 * who were not barred before.
 */
final class BanMembersAction implements UndoableAction<BanMembers> {
    private static final int NAMED = 20;
    private static final String BARRED = "barred";

    private final Targets targets;
    private final Moderation moderation;

    @Inject
    BanMembersAction(Targets targets, Moderation moderation) {
        this.targets = targets;
        this.moderation = moderation;
    }

    @Override
    public Preview preview(Transaction transaction, BanMembers order) {
        var found = targets.of(transaction, order);
        if (found.isTooMany()) {
            return new Preview.Impossible(
                    Text.of("community.ban_members.too_many").with("most", Targets.MOST));
        }
        if (found.profiles().isEmpty()) {
            return new Preview.Impossible(Text.of("community.ban_members.nobody"));
        }
        return new Preview.Possible(
                Text.of("community.ban_members.summary").with("count", found.profiles().size()),
                facts(found, order),
                AuditEntry.digestOf(found.ids().toString()));
    }

    private static List<Fact> facts(Targets.Found found, BanMembers order) {
        var names =
                found.profiles().stream()
                        .limit(NAMED)
                        .map(Profile::name)
                        .collect(Collectors.joining(", "));
        int more = Math.max(0, found.profiles().size() - NAMED);
        return List.of(
                new Fact(
                        Text.of("community.ban_members.who"),
                        Text.of("community.ban_members.names")
                                .with("names", names)
                                .with("more", more)),
                new Fact(Text.of("community.ban_members.spared"), Text.value(found.spared())),
                new Fact(Text.of("community.ban_members.reason"), Text.value(order.reason())),
                new Fact(
                        Text.of("community.ban_members.time"),
                        order.time()
                                .map(Text::value)
                                .orElseGet(() -> Text.of("community.ban.for_ever"))));
    }

    @Override
    public Outcome carryOut(Transaction transaction, BanMembers order) {
        var found = targets.of(transaction, order);
        if (found.isTooMany() || found.profiles().isEmpty()) {
            return new Outcome.Refused(Text.of("community.ban_members.nobody"));
        }
        var fresh =
                found.profiles().stream()
                        .map(Profile::id)
                        .filter(member ->
                                moderation.ban(transaction, member, order.grounds(), order.time())
                                        instanceof Banning.Banned)
                        .map(MemberId::toString)
                        .toList();
        return new Outcome.Done(
                Text.of("community.ban_members.done").with("count", found.profiles().size()),
                Map.of(BARRED, String.join(",", fresh)));
    }

    @Override
    public Outcome undo(Transaction transaction, BanMembers order, Outcome.Done done) {
        long lifted =
                Stream.of(done.facts().getOrDefault(BARRED, "").split(","))
                        .filter(id -> !id.isEmpty())
                        .map(id -> new MemberId(Long.parseLong(id)))
                        .map(member -> moderation.unban(transaction, member, Origin.CONTROLLER))
                        .filter(Lifting.Lifted.class::isInstance)
                        .count();
        return new Outcome.Done(
                Text.of("community.ban_members.lifted").with("count", lifted), Map.of());
    }
}
