package maxis.runtime.identity.session;

import jakarta.inject.Inject;

import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.storage.Transactions;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Listing;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where somebody is signed in, and how they end what they do not know. */
public final class SessionRoutes {
    private static final Access EVERY_MEMBER = new Access.AtLeast(Level.MEMBER);

    private final Sessions sessions;
    private final Transactions transactions;
    private final AuditLog audit;

    @Inject
    SessionRoutes(Sessions sessions, Transactions transactions, AuditLog audit) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** A session as its member sees it. */
    public record Shown(
            String id,
            boolean isThis,
            Instant createdAt,
            Instant seenAt,
            Instant expiresAt,
            String address,
            String browser) {}

    public static List<Route> declared() {
        return List.of(
                Route.of(
                                Method.GET,
                                "/api/account/sessions",
                                EVERY_MEMBER,
                                SessionRoutes.class,
                                SessionRoutes::list)
                        .answersMany(Shown.class),
                Route.of(
                        Method.DELETE,
                        "/api/account/sessions",
                        EVERY_MEMBER,
                        SessionRoutes.class,
                        SessionRoutes::endOthers),
                Route.of(
                        Method.DELETE,
                        "/api/account/sessions/{id}",
                        EVERY_MEMBER,
                        SessionRoutes.class,
                        SessionRoutes::end));
    }

    Answer list(Request request) {
        var caller = request.known();
        var own = SessionCookie.session(request);
        var all =
                transactions
                        .as(caller.actor())
                        .run(transaction -> sessions.list(transaction, caller.member()));
        return Answer.ok(Listing.whole(all.stream().map(it -> shown(it, own)).toList()));
    }

    Answer end(Request request) {
        var caller = request.known();
        var id = id(request.path().getOrDefault("id", ""));
        boolean isEnded =
                id.isPresent()
                        && transactions
                                .as(caller.actor())
                                .run(transaction -> {
                                    boolean wasThere =
                                            sessions.end(transaction, caller.member(), id.get());
                                    if (wasThere) {
                                        audit.write(transaction, entry("session:" + id.get()));
                                    }
                                    return wasThere;
                                });
        if (!isEnded) {
            return Answer.notFound();
        }
        Answer done = new Answer.Empty();
        return SessionCookie.session(request).equals(id) ? SessionCookie.forget(done) : done;
    }

    /** Whoever comes with a token has no session to spare. */
    Answer endOthers(Request request) {
        var caller = request.known();
        var own = SessionCookie.session(request).orElseGet(() -> new UUID(0, 0));
        transactions
                .as(caller.actor())
                .execute(transaction -> {
                    int ended = sessions.endOthers(transaction, caller.member(), own);
                    if (ended > 0) {
                        audit.write(
                                transaction,
                                entry("member:" + caller.member())
                                        .changed("sessions", Integer.toString(ended), "0"));
                    }
                });
        return new Answer.Empty();
    }

    private static AuditEntry entry(String subject) {
        return AuditEntry.of("platform.session_ended", subject, Origin.WEB);
    }

    private static Shown shown(Sessions.Shown shown, Optional<UUID> own) {
        var session = shown.session();
        return new Shown(
                session.id().toString(),
                own.filter(session.id()::equals).isPresent(),
                session.createdAt(),
                session.seenAt(),
                session.expiresAt(),
                shown.visitor().address(),
                shown.visitor().browser());
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
