package maxis.runtime.identity;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.Incidents;
import maxis.runtime.identity.person.Person;
import maxis.runtime.identity.person.Persons;
import maxis.runtime.identity.session.Session;
import maxis.runtime.identity.session.Sessions;
import maxis.runtime.web.Doorkeeper.Entry;
import maxis.runtime.web.Doorkeeper.Presented;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;
import maxis.spi.web.Caller;

import java.util.Optional;

/** Lets in whoever a cookie stands for, unless the request was forged. */
final class SessionEntry {
    private static final int FORBIDDEN = 403;

    /** Here one signs in: there is no session yet that could prove anything. */
    private static final String SIGNING_IN = "/api/auth/";

    private final Transactions transactions;
    private final Sessions sessions;
    private final Persons persons;
    private final Proofs proofs;
    private final Incidents incidents;
    private final Routing routing;

    @Inject
    SessionEntry(
            Transactions transactions,
            Sessions sessions,
            Persons persons,
            Proofs proofs,
            Incidents incidents,
            Routing routing) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.persons = persons;
        this.proofs = proofs;
        this.incidents = incidents;
        this.routing = routing;
    }

    /** A page that is left open listens for ever; that is no use of a session. */
    private static final String LISTENING = "/api/live";

    /** A session with the one who holds it, as of now. */
    private record Found(Session session, Person person, Optional<Language> language) {}

    Entry admit(Presented presented, String cookie) {
        var found =
                transactions
                        .as(Actor.system("sign-in"))
                        .run(transaction ->
                                known(transaction, presented, cookie)
                                        .map(session ->
                                                new Found(
                                                        session,
                                                        persons.look(transaction, session.member()),
                                                        persons.language(
                                                                transaction, session.member()))));
        return found.map(it -> admit(presented, it)).orElseGet(() -> stranger(presented));
    }

    private Optional<Session> known(Transaction transaction, Presented presented, String cookie) {
        return presented.path().equals(LISTENING)
                ? sessions.know(transaction, cookie)
                : sessions.see(transaction, cookie);
    }

    /** Nobody can be made to sign in as somebody else by a page that is not ours. */
    Entry stranger(Presented presented) {
        boolean isSigningIn = presented.mutates() && presented.path().startsWith(SIGNING_IN);
        var lacking = isSigningIn ? proofs.lacking(presented) : Optional.<String>empty();
        return lacking.map(why -> forged(presented, Optional.empty(), why))
                .orElseGet(Entry.Stranger::new);
    }

    private Entry admit(Presented presented, Found found) {
        var member = found.session().member();
        var lacking =
                presented.mutates()
                        ? proofs.lacking(presented, found.session())
                        : Optional.<String>empty();
        if (lacking.isPresent()) {
            return forged(presented, Optional.of(member), lacking.get());
        }
        if (routing.isShutWithoutFactor(
                presented, found.person().level(), found.session().hasFactor())) {
            return new Entry.Refused(FORBIDDEN, Text.of("platform.web.factor_needed"));
        }
        var means = new Caller.Means.Session(found.session().id().toString());
        return new Entry.Known(
                new Caller(member, found.person().level(), found.person().rights(), means),
                found.language());
    }

    private Entry forged(Presented presented, Optional<MemberId> member, String why) {
        incidents.refused("request.forged", member, presented.address(), why);
        return new Entry.Refused(FORBIDDEN, Text.of("platform.web.forged"));
    }
}
