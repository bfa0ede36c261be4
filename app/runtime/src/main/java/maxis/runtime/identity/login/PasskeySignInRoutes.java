package maxis.runtime.identity.login;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.Attempts;
import maxis.runtime.identity.guard.Incidents;
import maxis.runtime.identity.guard.Refusals;
import maxis.runtime.identity.login.Entrances.Occasion;
import maxis.runtime.identity.login.Entrances.Proof;
import maxis.runtime.identity.passkey.PasskeyOptions;
import maxis.runtime.identity.passkey.Passkeys;
import maxis.runtime.identity.session.SessionCookie;
import maxis.runtime.identity.session.Visitor;
import maxis.spi.value.MemberId;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A passkey signs somebody in by itself, completes the sign-in that waits for a second factor, or
 * shows more of who is signed in already.
 */
public final class PasskeySignInRoutes {
    private final Passkeys passkeys;
    private final Entrances entrances;
    private final Logins logins;
    private final Attempts attempts;
    private final Incidents incidents;

    @Inject
    PasskeySignInRoutes(
            Passkeys passkeys,
            Entrances entrances,
            Logins logins,
            Attempts attempts,
            Incidents incidents) {
        this.passkeys = passkeys;
        this.entrances = entrances;
        this.logins = logins;
        this.attempts = attempts;
        this.incidents = incidents;
    }

    /** What a browser answers: the JSON of its PublicKeyCredential. */
    public record Assertion(Map<String, Object> assertion, Optional<String> to) {}

    public static List<Route> declared() {
        return List.of(
                Route.of(
                                Method.POST,
                                "/api/auth/passkey/options",
                                new Access.Open(),
                                PasskeySignInRoutes.class,
                                PasskeySignInRoutes::ask)
                        .answers(PasskeyOptions.Get.class),
                Route.of(
                                Method.POST,
                                "/api/auth/passkey",
                                new Access.Open(),
                                PasskeySignInRoutes.class,
                                PasskeySignInRoutes::show)
                        .takes(Assertion.class)
                        .answers(SecondFactorRoutes.Passed.class));
    }

    Answer ask(Request request) {
        var occasion = entrances.occasion(request.headers(), SessionCookie.session(request));
        if (occasion.isPresent()) {
            var known = occasion.get();
            return Answer.ok(
                    passkeys.ask(request.headers(), boundTo(known), Optional.of(known.member())));
        }
        var pause = attempts.begin(request.address());
        if (pause.isPresent()) {
            return Refusals.tooOften(pause.get());
        }
        // Nobody knows yet who it is; the browser offers what it has for this site.
        var asked =
                entrances.run(
                        transaction -> logins.ask(transaction, Target.START, request.headers()));
        return asked.with(
                Answer.ok(
                        passkeys.ask(request.headers(), "login:" + asked.id(), Optional.empty())));
    }

    Answer show(Request request) {
        var pause = attempts.isBlocked(request.address());
        if (pause.isPresent()) {
            return Refusals.tooOften(pause.get());
        }
        var body = request.body().as(Assertion.class);
        var target = body.to().map(Target::parse).orElse(Optional.of(Target.START));
        if (target.isEmpty()) {
            incidents.refused("login.refused", Optional.empty(), request.address(), "target");
            return Refusals.badRequest("platform.web.target");
        }
        return entrances
                .occasion(request.headers(), SessionCookie.session(request))
                .map(occasion -> complete(request, occasion, body.assertion()))
                .orElseGet(() -> enter(request, target.get(), body.assertion()));
    }

    private Answer complete(Request request, Occasion occasion, Map<String, Object> assertion) {
        var shown =
                passkeys.show(request.headers(), boundTo(occasion), assertion)
                        .filter(passkey -> passkey.member().equals(occasion.member()));
        if (shown.isEmpty()) {
            return fail(request, Optional.of(occasion.member()));
        }
        return switch (entrances.showPasskey(occasion, Visitor.of(request))) {
            case Proof.Wrong() -> fail(request, Optional.of(occasion.member()));
            case Proof.Entered(var cookie, var page, var _) -> {
                incidents.noted("login.done", occasion.member(), request.address(), "passkey");
                yield entered(cookie, page);
            }
            case Proof.SteppedUp(var cookie, var _) -> {
                incidents.noted(
                        "second_factor.shown", occasion.member(), request.address(), "passkey");
                yield SessionCookie.keep(
                        Answer.ok(new SecondFactorRoutes.Passed(Optional.empty())), cookie);
            }
        };
    }

    private Answer enter(Request request, Target target, Map<String, Object> assertion) {
        var login = entrances.run(transaction -> logins.leave(transaction, request.headers()));
        var shown = login.flatMap(id -> passkeys.show(request.headers(), "login:" + id, assertion));
        if (shown.isEmpty()) {
            return fail(request, Optional.empty());
        }
        var member = shown.get().member();
        return switch (entrances.enterWithPasskey(member, target, Visitor.of(request))) {
            case Entrance.Entered(var cookie, var page) -> {
                incidents.noted("login.done", member, request.address(), "passkey");
                yield entered(cookie, page);
            }
            case Entrance.Waits(var _), Entrance.Unknown() -> fail(request, Optional.of(member));
        };
    }

    private static Answer entered(String cookie, String page) {
        return SignInAnswers.entered(
                Answer.ok(new SecondFactorRoutes.Passed(Optional.of(page))), cookie);
    }

    private Answer fail(Request request, Optional<MemberId> member) {
        attempts.fail(request.address());
        incidents.refused("passkey.refused", member, request.address(), "sign-in");
        return Refusals.unauthorized("platform.web.passkey");
    }

    private static String boundTo(Occasion occasion) {
        return switch (occasion) {
            case Occasion.SignIn(var id, var _, var _) -> "login:" + id;
            case Occasion.StepUp(var id, var _) -> "session:" + id;
        };
    }
}
