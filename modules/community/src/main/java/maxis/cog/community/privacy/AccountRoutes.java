package maxis.cog.community.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;

import maxis.spi.limit.Limit;
import maxis.spi.limit.Limits;
import maxis.spi.limit.Taking;
import maxis.spi.member.Consent;
import maxis.spi.member.Members;
import maxis.spi.member.Profile;
import maxis.spi.member.Standing;
import maxis.spi.personal.MemberData;
import maxis.spi.personal.PersonalData.Kept;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One's own account. Whoever it is acts as a member here, whatever their level. */
final class AccountRoutes {
    private static final Limit EXPORTS = new Limit(3, Duration.ofMinutes(10));
    private static final Limit ERASURES = new Limit(5, Duration.ofHours(1));

    private final Transactions transactions;
    private final Members members;
    private final Privacy privacy;
    private final MemberData data;
    private final Limits limits;

    @Inject
    AccountRoutes(
            Transactions transactions,
            Members members,
            Privacy privacy,
            MemberData data,
            Limits limits) {
        this.transactions = transactions;
        this.members = members;
        this.privacy = privacy;
        this.data = data;
        this.limits = limits;
    }

    /**
     * What they see of themselves.
     *
     * @param name nothing for somebody who was never seen on the server
     * @param language what they chose; nothing: that of their browser or Discord client
     * @param alwaysKept what stays of everybody, and why
     */
    record View(
            MemberId id,
            Optional<String> name,
            Optional<String> avatar,
            Optional<Instant> joinedAt,
            int warnings,
            Optional<Ban> ban,
            Optional<Language> language,
            Agreed consents,
            List<Kept> alwaysKept) {}

    /** What they agree to. */
    record Agreed(boolean offers, boolean naming, boolean thanks) {
        static Agreed of(Set<Consent> given) {
            return new Agreed(
                    given.contains(Consent.OFFERS),
                    given.contains(Consent.NAMING),
                    given.contains(Consent.THANKS));
        }
    }

    /** A ban that holds. */
    record Ban(Optional<String> reason, Optional<Instant> until) {}

    /** What they want otherwise; what is not there stays as it is. */
    record Wanted(Optional<Speech> language, Optional<Choices> consents) {}

    /** A language, or none in particular. */
    enum Speech {
        FR,
        EN,
        AUTO
    }

    /** What they agree to from now on, or no longer. */
    record Choices(Optional<Boolean> offers, Optional<Boolean> naming, Optional<Boolean> thanks) {
        Map<Consent, Boolean> made() {
            var made = new EnumMap<Consent, Boolean>(Consent.class);
            offers.ifPresent(isGiven -> made.put(Consent.OFFERS, isGiven));
            naming.ifPresent(isGiven -> made.put(Consent.NAMING, isGiven));
            thanks.ifPresent(isGiven -> made.put(Consent.THANKS, isGiven));
            return made;
        }
    }

    /** Their own name, or their id where none is known, typed once more. */
    record Confirmation(String confirm) {}

    /** Whether it was begun now, or before. */
    record Erasure(boolean isNew) {}

    Answer show(Request request) {
        return Answer.ok(as(request).run(transaction -> view(transaction, member(request))));
    }

    Answer change(Request request) {
        var wanted = request.body().as(Wanted.class);
        var member = member(request);
        return Answer.ok(
                as(request)
                        .run(transaction -> {
                            wanted.language()
                                    .ifPresent(
                                            one -> privacy.speak(transaction, member, spoken(one)));
                            wanted.consents()
                                    .map(Choices::made)
                                    .orElse(Map.of())
                                    .forEach((consent, isGiven) ->
                                            privacy.decide(transaction, member, consent, isGiven));
                            return view(transaction, member);
                        }));
    }

    Answer export(Request request) {
        var member = member(request);
        return tooOften("community.export:" + member, EXPORTS)
                .orElseGet(() -> file(data.export(member, request.language()).json()));
    }

    Answer erase(Request request) {
        var member = member(request);
        var typed = request.body().as(Confirmation.class).confirm().strip();
        var refusal = tooOften("community.erasure:" + member, ERASURES);
        return refusal.orElseGet(() ->
                as(request)
                        .run(transaction ->
                                isConfirmed(transaction, member, typed)
                                        ? new Answer.Json(
                                                202, new Erasure(data.erase(transaction, member)))
                                        : notConfirmed()));
    }

    /** Whether what was typed is what the member is called. */
    boolean isConfirmed(Transaction transaction, MemberId member, String typed) {
        var name = members.find(transaction, member).map(Profile::name);
        return typed.equals(
                name.map(String::strip).filter(some -> !some.isEmpty()).orElse(member.toString()));
    }

    static Answer notConfirmed() {
        return new Answer.Invalid(Map.of("confirm", Text.of("community.refuse.confirm")));
    }

    static Answer file(String json) {
        return new Answer.File(
                "my-data.json",
                "application/json",
                () -> new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private Optional<Answer> tooOften(String key, Limit limit) {
        return limits.take(key, limit) instanceof Taking.Refused(var pause)
                ? Optional.of(Answer.tooOften(pause))
                : Optional.empty();
    }

    private View view(Transaction transaction, MemberId member) {
        var profile = members.find(transaction, member);
        return new View(
                member,
                profile.map(Profile::name),
                profile.flatMap(Profile::avatar),
                profile.flatMap(Profile::joinedAt),
                profile.map(Profile::warnings).orElse(0),
                ban(members.standing(transaction, member)),
                privacy.language(transaction, member),
                Agreed.of(privacy.given(transaction, member)),
                data.alwaysKept());
    }

    private static Optional<Ban> ban(Standing standing) {
        return switch (standing) {
            case Standing.Welcome() -> Optional.empty();
            case Standing.Barred(var reason, var until) -> Optional.of(new Ban(reason, until));
        };
    }

    private static Optional<Language> spoken(Speech wanted) {
        return switch (wanted) {
            case FR -> Optional.of(Language.FR);
            case EN -> Optional.of(Language.EN);
            case AUTO -> Optional.empty();
        };
    }

    private Transactions.As as(Request request) {
        return transactions.as(Actor.member(member(request)));
    }

    private static MemberId member(Request request) {
        return request.known().member();
    }
}
