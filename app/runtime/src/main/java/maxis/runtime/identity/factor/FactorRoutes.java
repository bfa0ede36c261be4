package maxis.runtime.identity.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.Attempts;
import maxis.runtime.identity.guard.Incidents;
import maxis.runtime.identity.guard.Refusals;
import maxis.runtime.identity.session.SessionCookie;
import maxis.runtime.identity.session.Sessions;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;

import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;

/**
 * Setting up an authenticator app and taking it away. Whoever has a second factor already must have
 * shown it, so that a stolen session cannot bring its own.
 */
public final class FactorRoutes {
    private static final Access EVERY_MEMBER = new Access.AtLeast(Level.MEMBER);
    private static final String ISSUER = "Maxis";

    private final SecondFactors factors;
    private final Sessions sessions;
    private final Transactions transactions;
    private final Attempts attempts;
    private final Incidents incidents;
    private final AuditLog audit;

    @Inject
    FactorRoutes(
            SecondFactors factors,
            Sessions sessions,
            Transactions transactions,
            Attempts attempts,
            Incidents incidents,
            AuditLog audit) {
        this.factors = factors;
        this.sessions = sessions;
        this.transactions = transactions;
        this.attempts = attempts;
        this.incidents = incidents;
        this.audit = audit;
    }

    /** A secret for an app, to be typed, to be opened, to be photographed. */
    public record Secret(String secret, String uri, String qr) {}

    /** A code of the app. */
    public record Code(String code) {}

    /** What stands for the app once each, shown this one time. */
    public record Codes(List<String> recoveryCodes) {}

    public static List<Route> declared() {
        return List.of(
                route(Method.POST, "/api/account/totp", FactorRoutes::prepare)
                        .answers(Secret.class),
                route(Method.POST, "/api/account/totp/confirm", FactorRoutes::confirm)
                        .takes(Code.class)
                        .answers(Codes.class),
                route(Method.DELETE, "/api/account/totp", FactorRoutes::remove),
                route(Method.POST, "/api/account/recovery-codes", FactorRoutes::freshCodes)
                        .answers(Codes.class));
    }

    private static Route route(
            Method method, String path, Route.Answering<FactorRoutes> answering) {
        return Route.of(method, path, EVERY_MEMBER, FactorRoutes.class, answering).steppedUp();
    }

    Answer prepare(Request request) {
        var member = request.known().member();
        return run(request, transaction -> factors.prepare(transaction, member))
                .map(secret -> Answer.ok(secret(member, secret)))
                .orElseGet(() -> Refusals.conflict("platform.web.totp_there"));
    }

    Answer confirm(Request request) {
        var member = request.known().member();
        var code = request.body().as(Code.class).code();
        var session = SessionCookie.session(request);
        var pause =
                attempts.tryCode(
                        session.map(Object::toString).orElse(member.toString()), member.toString());
        if (pause.isPresent()) {
            return Refusals.tooOften(pause.get());
        }
        var codes =
                run(
                        request,
                        transaction -> {
                            var fresh = factors.confirm(transaction, member, code);
                            fresh.ifPresent(it -> write(transaction, member, "platform.totp_made"));
                            return fresh;
                        });
        if (codes.isEmpty()) {
            incidents.refused(
                    "second_factor.refused", Optional.of(member), request.address(), "confirm");
            return Refusals.unauthorized("platform.web.code");
        }
        return renewed(request, Answer.ok(new Codes(codes.get())));
    }

    Answer remove(Request request) {
        var member = request.known().member();
        boolean wasThere =
                run(
                        request,
                        transaction -> {
                            boolean removed = factors.remove(transaction, member);
                            if (removed) {
                                write(transaction, member, "platform.totp_removed");
                            }
                            return removed;
                        });
        return wasThere ? new Answer.Empty() : Answer.notFound();
    }

    Answer freshCodes(Request request) {
        var member = request.known().member();
        var fresh =
                run(
                        request,
                        transaction -> {
                            if (!factors.held(transaction, member).isAny()) {
                                return Optional.<List<String>>empty();
                            }
                            write(transaction, member, "platform.recovery_codes_made");
                            return Optional.of(factors.freshCodes(transaction, member));
                        });
        return fresh.map(codes -> Answer.ok(new Codes(codes))).orElseGet(Answer::notFound);
    }

    /** Whoever set the app up has just shown it; their session gets another cookie for that. */
    private Answer renewed(Request request, Answer answer) {
        return SessionCookie.session(request)
                .flatMap(sessions::stepUpAlone)
                .map(cookie -> SessionCookie.keep(answer, cookie))
                .orElse(answer);
    }

    private <T> T run(Request request, Transactions.Work<T> work) {
        return transactions.as(request.known().actor()).run(work);
    }

    private void write(Transaction transaction, MemberId member, String action) {
        audit.write(transaction, AuditEntry.of(action, "member:" + member, Origin.WEB));
    }

    private static Secret secret(MemberId member, String secret) {
        var uri =
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                        .formatted(
                                ISSUER,
                                URLEncoder.encode(member.toString(), UTF_8),
                                secret,
                                ISSUER,
                                Totp.DIGITS,
                                Totp.STEP.toSeconds());
        return new Secret(secret, uri, QrPicture.dataAddress(uri));
    }
}
