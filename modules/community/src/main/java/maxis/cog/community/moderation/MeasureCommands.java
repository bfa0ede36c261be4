package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.command.CommandCall;
import maxis.spi.member.Banning;
import maxis.spi.member.Grounds;
import maxis.spi.member.Lifting;
import maxis.spi.member.Warning;
import maxis.spi.reply.Reply;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** {@code /warn}, {@code /ban}, {@code /unban}. */
final class MeasureCommands {
    private final Transactions transactions;
    private final Moderation moderation;
    private final Refusals refusals;

    @Inject
    MeasureCommands(Transactions transactions, Moderation moderation, Refusals refusals) {
        this.transactions = transactions;
        this.moderation = moderation;
        this.refusals = refusals;
    }

    Reply warn(CommandCall call) {
        var member = member(call);
        if (!Grounds.fits(reason(call))) {
            return reasonDoesNotFit();
        }
        var warning =
                transactions
                        .as(call.actor())
                        .run(transaction -> moderation.warn(transaction, member, grounds(call)));
        return switch (warning) {
            case Warning.Warned(var count) ->
                    Reply.say(about("community.warned", member).with("count", count));
            case Warning.Refused(var refusal) -> refusals.of(refusal, member);
        };
    }

    Reply ban(CommandCall call) {
        var member = member(call);
        var time = call.value("duration", Duration.class);
        if (!Grounds.fits(reason(call))) {
            return reasonDoesNotFit();
        }
        if (time.filter(span -> !isPossible(span)).isPresent()) {
            return Reply.refuse("community.refuse.ban_time");
        }
        var banning =
                transactions
                        .as(call.actor())
                        .run(transaction ->
                                moderation.ban(transaction, member, grounds(call), time));
        return switch (banning) {
            case Banning.Banned(var until) -> Reply.say(ended("community.banned", member, until));
            case Banning.Replaced(var until) ->
                    Reply.say(ended("community.ban_replaced", member, until));
            case Banning.Refused(var refusal) -> refusals.of(refusal, member);
        };
    }

    Reply unban(CommandCall call) {
        var member = member(call);
        var lifting =
                transactions
                        .as(call.actor())
                        .run(transaction -> moderation.unban(transaction, member, Origin.DISCORD));
        return switch (lifting) {
            case Lifting.Lifted() -> Reply.say(about("community.unbanned", member));
            case Lifting.NotBanned() -> Reply.refuse(about("community.refuse.not_banned", member));
            case Lifting.Refused(var refusal) -> refusals.of(refusal, member);
        };
    }

    private static MemberId member(CommandCall call) {
        return call.value("member", MemberId.class)
                .orElseThrow(() -> new IllegalArgumentException("No option member"));
    }

    /**
     * Discord wants what is required in front, people type it behind the time: so it is asked here.
     */
    private static String reason(CommandCall call) {
        return call.value("reason", String.class).orElse("");
    }

    private static Grounds grounds(CommandCall call) {
        return new Grounds(reason(call), Origin.DISCORD);
    }

    static boolean isPossible(Duration time) {
        return time.isPositive() && time.compareTo(Banning.LONGEST) <= 0;
    }

    private static Reply reasonDoesNotFit() {
        return Reply.refuse(Text.of("community.refuse.reason").with("most", Grounds.LONGEST));
    }

    private static Text ended(String key, MemberId member, Optional<Instant> until) {
        return about(key, member).with("end", BanEnd.of(until));
    }

    private static Text about(String key, MemberId member) {
        return Text.of(key).with("member", member);
    }
}
