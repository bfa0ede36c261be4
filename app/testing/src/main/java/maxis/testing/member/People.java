package maxis.testing.member;

import maxis.spi.member.Consent;
import maxis.spi.member.Standing;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Audience;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;

/** The people of a server in memory, for a test to set the scene with. Belongs to one thread. */
public final class People {
    private final InstantSource clock;
    private final TreeMap<Long, Person> known = new TreeMap<>();

    public People(InstantSource clock) {
        this.clock = clock;
    }

    /** Somebody comes. */
    public void joins(MemberId member) {
        known.computeIfAbsent(member.value(), id -> new Person(member, clock.instant())).isHere =
                true;
    }

    /** Somebody goes; they stay known. */
    public void leaves(MemberId member) {
        person(member).isHere = false;
    }

    public void writes(MemberId member) {
        person(member).lastActive = clock.instant();
    }

    public void isOn(MemberId member, String plan) {
        person(member).plan = plan;
    }

    public void isBarred(MemberId member) {
        person(member).ban = new Standing.Barred(Optional.empty(), Optional.empty());
    }

    public void decides(MemberId member, Consent consent, boolean isGiven) {
        if (isGiven) {
            person(member).consents.add(consent);
        } else {
            person(member).consents.remove(consent);
        }
    }

    public void speaks(MemberId member, Language language) {
        person(member).language = language;
    }

    Instant now() {
        return clock.instant();
    }

    Collection<Person> all() {
        return known.values();
    }

    /** Whom the actor may know of. */
    Optional<Person> seenBy(Transaction transaction, MemberId member) {
        return Optional.ofNullable(known.get(member.value()))
                .filter(person -> sees(transaction.actor(), person.id));
    }

    static boolean sees(Actor actor, MemberId member) {
        return switch (actor) {
            case Actor.Program program -> true;
            case Actor.Person person ->
                    person.id().equals(member)
                            || person.audience() == Audience.VIEWER
                            || person.audience() == Audience.STAFF
                            || person.audience() == Audience.ADMIN;
        };
    }

    private Person person(MemberId member) {
        return Optional.ofNullable(known.get(member.value()))
                .orElseThrow(() -> new IllegalArgumentException(member + " was never here"));
    }
}
