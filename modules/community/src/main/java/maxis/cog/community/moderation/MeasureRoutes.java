package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.cog.community.members.MemberRegistry;
import maxis.spi.CogBinder;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.limit.Limit;
import maxis.spi.limit.Limits;
import maxis.spi.limit.Taking;
import maxis.spi.member.Banning;
import maxis.spi.member.Grounds;
import maxis.spi.member.Lifting;
import maxis.spi.member.Refusal;
import maxis.spi.member.Warning;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.story.MemberStoryDeclaration;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Measures against members, taken from the panel by the rules of the commands. */
final class MeasureRoutes {
    private static final Limit PACE = new Limit(30, Duration.ofMinutes(1));

    private final Transactions transactions;
    private final Moderation moderation;
    private final Limits limits;
    private final InstantSource clock;

    @Inject
    MeasureRoutes(
            Transactions transactions, Moderation moderation, Limits limits, InstantSource clock) {
        this.transactions = transactions;
        this.moderation = moderation;
        this.limits = limits;
        this.clock = clock;
    }

    /** Declares what this part contributes. */
    static void declare(CogBinder cog) {
        cog.contribute(
                Route.of(
                                Method.POST,
                                "/api/members/{id}/warn",
                                new Access.AtLeast(Level.STAFF),
                                MeasureRoutes.class,
                                MeasureRoutes::warn)
                        .takes(Reason.class)
                        .answers(Warned.class),
                Route.of(
                                Method.POST,
                                "/api/members/{id}/ban",
                                new Access.AtLeast(Level.ADMIN),
                                MeasureRoutes.class,
                                MeasureRoutes::ban)
                        .takes(Sentence.class)
                        .answers(Banned.class)
                        .steppedUp(),
                Route.of(
                                Method.POST,
                                "/api/members/{id}/unban",
                                new Access.AtLeast(Level.ADMIN),
                                MeasureRoutes.class,
                                MeasureRoutes::unban)
                        .takes(Pardon.class),
                new MemberStoryDeclaration("moderation", Level.STAFF, ModerationStory.class));
    }

    /** Why somebody is warned. */
    record Reason(String reason) {}

    /** Why and until when somebody is barred; without an end until it is lifted. */
    record Sentence(String reason, Optional<Instant> until) {}

    /** Why a ban ends before its time, where somebody says so. */
    record Pardon(Optional<String> reason) {}

    /** How many warnings they have now. */
    record Warned(int warnings) {}

    /** Until when; nothing until it is lifted. */
    record Banned(Optional<Instant> until) {}

    Answer warn(Request request) {
        var reason = request.body().as(Reason.class).reason();
        if (!Grounds.fits(reason)) {
            return reasonDoesNotFit();
        }
        return measure(
                request,
                (transaction, member) ->
                        switch (moderation.warn(transaction, member, grounds(reason))) {
                            case Warning.Warned(var count) -> Answer.ok(new Warned(count));
                            case Warning.Refused(var refusal) -> refused(refusal);
                        });
    }

    Answer ban(Request request) {
        var sentence = request.body().as(Sentence.class);
        var time = sentence.until().map(end -> Duration.between(clock.instant(), end));
        if (!Grounds.fits(sentence.reason())) {
            return reasonDoesNotFit();
        }
        if (time.filter(span -> !MeasureCommands.isPossible(span)).isPresent()) {
            return new Answer.Invalid(Map.of("until", Text.of("community.refuse.ban_time")));
        }
        return measure(
                request,
                (transaction, member) ->
                        switch (moderation.ban(
                                transaction, member, grounds(sentence.reason()), time)) {
                            case Banning.Banned(var until) -> Answer.ok(new Banned(until));
                            case Banning.Replaced(var until) -> Answer.ok(new Banned(until));
                            case Banning.Refused(var refusal) -> refused(refusal);
                        });
    }

    Answer unban(Request request) {
        var reason = request.body().as(Pardon.class).reason().filter(some -> !some.isBlank());
        if (reason.filter(some -> !Grounds.fits(some)).isPresent()) {
            return reasonDoesNotFit();
        }
        return measure(
                request,
                (transaction, member) ->
                        switch (moderation.unban(transaction, member, Origin.WEB, reason)) {
                            case Lifting.Lifted() -> new Answer.Empty();
                            case Lifting.NotBanned() ->
                                    new Answer.Problem(
                                            409,
                                            Text.of("community.refuse.not_banned")
                                                    .with("member", member));
                            case Lifting.Refused(var refusal) -> refused(refusal);
                        });
    }

    private Answer measure(Request request, BiFunction<Transaction, MemberId, Answer> measure) {
        var caller = request.known();
        var member = MemberRegistry.id(request.path().getOrDefault("id", ""));
        if (member.isEmpty()) {
            return Answer.notFound();
        }
        if (limits.take("community.measures:" + caller.member(), PACE)
                instanceof Taking.Refused(var pause)) {
            return Answer.tooOften(pause);
        }
        return transactions
                .as(caller.actor())
                .run(transaction -> measure.apply(transaction, member.get()));
    }

    private static Grounds grounds(String reason) {
        return new Grounds(reason, Origin.WEB);
    }

    private static Answer reasonDoesNotFit() {
        return new Answer.Invalid(
                Map.of("reason", Text.of("community.refuse.reason").with("most", Grounds.LONGEST)));
    }

    static Answer refused(Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN -> Answer.notFound();
            case ONESELF -> new Answer.Problem(403, Text.of("community.refuse.oneself"));
            case PROTECTED -> new Answer.Problem(403, Text.of("community.refuse.protected"));
        };
    }
}
