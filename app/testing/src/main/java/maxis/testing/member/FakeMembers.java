package maxis.testing.member;

import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.member.Banning;
import maxis.spi.member.Consent;
import maxis.spi.member.Grounds;
import maxis.spi.member.Lifting;
import maxis.spi.member.Members;
import maxis.spi.member.Profile;
import maxis.spi.member.Refusal;
import maxis.spi.member.Standing;
import maxis.spi.member.Warning;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Audience;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Language;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.testing.Persona;

import java.time.Duration;
import java.util.Optional;

/** {@link Members} among {@link People}; personas have the levels that they always have. */
public final class FakeMembers implements Members {
    private final People people;

    public FakeMembers(People people) {
        this.people = people;
    }

    @Override
    public Optional<Profile> find(Transaction transaction, MemberId member) {
        return people.seenBy(transaction, member)
                .map(person ->
                        new Profile(
                                member,
                                "member " + member,
                                Optional.empty(),
                                Optional.of(person.joinedAt),
                                person.isHere,
                                person.warnings));
    }

    @Override
    public Standing standing(Transaction transaction, MemberId member) {
        return people.seenBy(transaction, member)
                .map(person -> person.standing(people.now()))
                .orElseGet(Standing.Welcome::new);
    }

    @Override
    public Warning warn(Transaction transaction, MemberId member, Grounds grounds) {
        return refusal(transaction, member)
                .<Warning>map(Warning.Refused::new)
                .orElseGet(() -> new Warning.Warned(++known(transaction, member).warnings));
    }

    @Override
    public Banning ban(
            Transaction transaction, MemberId member, Grounds grounds, Optional<Duration> time) {
        var refusal = refusal(transaction, member);
        if (refusal.isPresent()) {
            return new Banning.Refused(refusal.get());
        }
        var person = known(transaction, member);
        boolean wasBarred = person.standing(people.now()).isBarred();
        var until = time.map(people.now()::plus);
        person.ban = new Standing.Barred(Optional.of(grounds.reason()), until);
        return wasBarred ? new Banning.Replaced(until) : new Banning.Banned(until);
    }

    @Override
    public Lifting unban(Transaction transaction, MemberId member, Origin origin) {
        var refusal = refusal(transaction, member);
        if (refusal.isPresent()) {
            return new Lifting.Refused(refusal.get());
        }
        var person = known(transaction, member);
        boolean wasBarred = person.standing(people.now()).isBarred();
        person.ban = null;
        return wasBarred ? new Lifting.Lifted() : new Lifting.NotBanned();
    }

    @Override
    public Optional<Language> language(Transaction transaction, MemberId member) {
        return people.seenBy(transaction, member)
                .flatMap(person -> Optional.ofNullable(person.language));
    }

    @Override
    public boolean consents(Transaction transaction, MemberId member, Consent consent) {
        return people.seenBy(transaction, member)
                .filter(person -> person.consents.contains(consent))
                .isPresent();
    }

    private Person known(Transaction transaction, MemberId member) {
        return people.seenBy(transaction, member).orElseThrow();
    }

    private Optional<Refusal> refusal(Transaction transaction, MemberId member) {
        if (transaction.actor() instanceof Actor.Person person && person.id().equals(member)) {
            return Optional.of(Refusal.ONESELF);
        }
        var own = level(transaction.actor());
        if (!own.includes(Level.STAFF)) {
            return Optional.of(Refusal.UNKNOWN);
        }
        var theirs = Persona.levelOf(member);
        if (theirs.includes(Level.STAFF) && theirs.includes(own)) {
            return Optional.of(Refusal.PROTECTED);
        }
        return people.seenBy(transaction, member).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.UNKNOWN);
    }

    private static Level level(Actor actor) {
        return switch (actor) {
            case Actor.Program program -> Level.STAFF;
            case Actor.Person person ->
                    person.audience() == Audience.ADMIN
                                    && Persona.levelOf(person.id()) == Level.OWNER
                            ? Level.OWNER
                            : Level.valueOf(person.audience().name());
        };
    }
}
