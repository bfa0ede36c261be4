package maxis.runtime.identity.passkey;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.Incidents;
import maxis.runtime.identity.guard.Refusals;
import maxis.runtime.identity.person.Persons;
import maxis.runtime.identity.session.SessionCookie;
import maxis.runtime.identity.session.Sessions;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Listing;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A member's own passkeys. Whoever has a second factor already must have shown it to add one. */
public final class PasskeyRoutes {
    private static final Access EVERY_MEMBER = new Access.AtLeast(Level.MEMBER);
    private static final int LONGEST_NAME = 60;

    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Persons persons;
    private final Transactions transactions;
    private final Incidents incidents;
    private final AuditLog audit;

    @Inject
    PasskeyRoutes(
            Passkeys passkeys,
            Sessions sessions,
            Persons persons,
            Transactions transactions,
            Incidents incidents,
            AuditLog audit) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.persons = persons;
        this.transactions = transactions;
        this.incidents = incidents;
        this.audit = audit;
    }

    /** A passkey as its member sees it. */
    public record Shown(String id, String name, Instant createdAt, Optional<Instant> usedAt) {}

    /** A new passkey as the browser made it: the JSON of its PublicKeyCredential. */
    public record Registration(String name, Map<String, Object> credential) {}

    public static List<Route> declared() {
        return List.of(
                route(Method.GET, "/api/account/passkeys", PasskeyRoutes::list)
                        .answersMany(Shown.class),
                route(Method.POST, "/api/account/passkeys/options", PasskeyRoutes::prepare)
                        .answers(PasskeyOptions.Create.class)
                        .steppedUp(),
                route(Method.POST, "/api/account/passkeys", PasskeyRoutes::add)
                        .takes(Registration.class)
                        .answers(Shown.class)
                        .steppedUp(),
                route(Method.DELETE, "/api/account/passkeys/{id}", PasskeyRoutes::remove)
                        .steppedUp());
    }

    private static Route route(
            Method method, String path, Route.Answering<PasskeyRoutes> answering) {
        return Route.of(method, path, EVERY_MEMBER, PasskeyRoutes.class, answering);
    }

    Answer list(Request request) {
        var member = request.known().member();
        var all = run(request, transaction -> passkeys.list(transaction, member));
        return Answer.ok(Listing.whole(all.stream().map(PasskeyRoutes::shown).toList()));
    }

    Answer prepare(Request request) {
        var member = request.known().member();
        var session = SessionCookie.session(request);
        if (session.isEmpty()) {
            return Answer.notFound();
        }
        var name = run(request, transaction -> persons.shownName(transaction, member));
        var id =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(member.toString().getBytes(UTF_8));
        var user = new PasskeyOptions.User(id, name, name);
        return Answer.ok(passkeys.prepare(request.headers(), boundTo(session.get()), user, member));
    }

    Answer add(Request request) {
        var session = SessionCookie.session(request);
        if (session.isEmpty()) {
            return Answer.notFound();
        }
        var body = request.body().as(Registration.class);
        var name = body.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return new Answer.Invalid(
                    Map.of("name", Text.of("platform.web.name").with("most", LONGEST_NAME)));
        }
        var key = passkeys.verify(request.headers(), boundTo(session.get()), body.credential());
        if (key.isEmpty()) {
            incidents.refused(
                    "passkey.refused",
                    Optional.of(request.known().member()),
                    request.address(),
                    "register");
            return Refusals.badRequest("platform.web.passkey");
        }
        return add(request, session.get(), name, key.get());
    }

    private Answer add(Request request, UUID session, String name, PublicHalf key) {
        var member = request.known().member();
        var added =
                run(
                        request,
                        transaction -> {
                            var fresh = passkeys.add(transaction, member, name, key);
                            fresh.ifPresent(
                                    it -> write(transaction, "platform.passkey_added", it.id()));
                            return fresh;
                        });
        return added.map(passkey -> renewed(session, Answer.ok(shown(passkey))))
                .orElseGet(() -> Refusals.conflict("platform.web.passkey_there"));
    }

    Answer remove(Request request) {
        var member = request.known().member();
        var id = id(request.path().getOrDefault("id", ""));
        boolean isRemoved =
                id.isPresent()
                        && run(request, transaction -> remove(transaction, member, id.get()));
        return isRemoved ? new Answer.Empty() : Answer.notFound();
    }

    private boolean remove(Transaction transaction, MemberId member, UUID id) {
        boolean wasThere = passkeys.remove(transaction, member, id);
        if (wasThere) {
            write(transaction, "platform.passkey_removed", id);
        }
        return wasThere;
    }

    /** Whoever made one has just shown it; their session gets another cookie for that. */
    private Answer renewed(UUID session, Answer answer) {
        return sessions.stepUpAlone(session)
                .map(cookie -> SessionCookie.keep(answer, cookie))
                .orElse(answer);
    }

    private <T> T run(Request request, Transactions.Work<T> work) {
        return transactions.as(request.known().actor()).run(work);
    }

    private void write(Transaction transaction, String action, UUID id) {
        audit.write(transaction, AuditEntry.of(action, "passkey:" + id, Origin.WEB));
    }

    private static String boundTo(UUID session) {
        return "session:" + session;
    }

    private static Shown shown(Passkey passkey) {
        return new Shown(
                passkey.id().toString(), passkey.name(), passkey.createdAt(), passkey.usedAt());
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
