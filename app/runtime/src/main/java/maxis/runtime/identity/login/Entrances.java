package maxis.runtime.identity.login;

import jakarta.inject.Inject;

import maxis.runtime.identity.factor.SecondFactors;
import maxis.runtime.identity.factor.SecondFactors.Shown;
import maxis.runtime.identity.person.Persons;
import maxis.runtime.identity.session.Session;
import maxis.runtime.identity.session.Sessions;
import maxis.runtime.identity.session.Visitor;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;
import maxis.spi.value.MemberId;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Lets people in, each step in one transaction. */
final class Entrances {
    private final As own;
    private final Persons persons;
    private final SecondFactors factors;
    private final Logins logins;
    private final Sessions sessions;

    @Inject
    Entrances(
            Transactions transactions,
            Persons persons,
            SecondFactors factors,
            Logins logins,
            Sessions sessions) {
        this.own = transactions.as(Actor.system("sign-in"));
        this.persons = persons;
        this.factors = factors;
        this.logins = logins;
        this.sessions = sessions;
    }

    /** What came of a code. */
    sealed interface Proof {
        /** A sign-in that waited for it is complete. */
        record Entered(String sessionCookie, String target, Shown how) implements Proof {}

        /** An open session has shown more; it has another cookie now. */
        record SteppedUp(String sessionCookie, Shown how) implements Proof {}

        record Wrong() implements Proof {}
    }

    /** What a code is for: a sign-in that waits, or a session. */
    sealed interface Occasion {
        MemberId member();

        UUID id();

        record SignIn(UUID id, MemberId member, String target) implements Occasion {}

        record StepUp(UUID id, MemberId member) implements Occasion {}
    }

    <T> T run(Function<Transaction, T> work) {
        return own.run(work::apply);
    }

    /** Somebody has shown their account. */
    Entrance enter(MemberId member, Target target, Visitor visitor) {
        return own.run(transaction -> {
            if (!persons.look(transaction, member).isKnown()) {
                return new Entrance.Unknown();
            }
            if (factors.held(transaction, member).isAny()) {
                return new Entrance.Waits(logins.await(transaction, member, target));
            }
            var opened = sessions.open(transaction, member, false, visitor);
            return new Entrance.Entered(opened.cookie(), target.path());
        });
    }

    /** Somebody has shown a passkey, which is account and second factor in one. */
    Entrance enterWithPasskey(MemberId member, Target target, Visitor visitor) {
        return own.run(transaction ->
                persons.look(transaction, member).isKnown()
                        ? new Entrance.Entered(
                                sessions.open(transaction, member, true, visitor).cookie(),
                                target.path())
                        : new Entrance.Unknown());
    }

    /** What a code or passkey of this browser would be for. */
    Optional<Occasion> occasion(Map<String, String> headers, Optional<UUID> session) {
        return own.run(transaction ->
                logins.waiting(transaction, headers)
                        .<Occasion>map(waiting ->
                                new Occasion.SignIn(
                                        waiting.id(), waiting.member(), waiting.target()))
                        .or(() ->
                                session.flatMap(id -> sessions.find(transaction, id))
                                        .map(Entrances::stepUp)));
    }

    /** Of whom this browser has to show a second factor. */
    Optional<MemberId> occasion(Transaction transaction, Map<String, String> headers) {
        return logins.waiting(transaction, headers).map(Logins.Waiting::member);
    }

    Proof showCode(Occasion occasion, String code, Visitor visitor) {
        return own.run(transaction ->
                factors.show(transaction, occasion.member(), code)
                        .map(how -> proven(transaction, occasion, how, visitor))
                        .orElseGet(Proof.Wrong::new));
    }

    /** A passkey was shown for this occasion, and it is its member's. */
    Proof showPasskey(Occasion occasion, Visitor visitor) {
        return own.run(transaction -> proven(transaction, occasion, Shown.APP, visitor));
    }

    private Proof proven(Transaction transaction, Occasion occasion, Shown how, Visitor visitor) {
        return switch (occasion) {
            case Occasion.SignIn(var id, var member, var target) ->
                    logins.finish(transaction, id)
                            ? new Proof.Entered(
                                    sessions.open(transaction, member, true, visitor).cookie(),
                                    target,
                                    how)
                            : new Proof.Wrong();
            case Occasion.StepUp(var id, var _) ->
                    sessions.stepUp(transaction, id)
                            .<Proof>map(cookie -> new Proof.SteppedUp(cookie, how))
                            .orElseGet(Proof.Wrong::new);
        };
    }

    private static Occasion stepUp(Session session) {
        return new Occasion.StepUp(session.id(), session.member());
    }
}
