package maxis.runtime.identity.login;

import jakarta.inject.Inject;

import maxis.runtime.identity.factor.SecondFactors.Shown;
import maxis.runtime.identity.guard.Attempts;
import maxis.runtime.identity.guard.Incidents;
import maxis.runtime.identity.guard.Refusals;
import maxis.runtime.identity.login.Entrances.Occasion;
import maxis.runtime.identity.login.Entrances.Proof;
import maxis.runtime.identity.session.SessionCookie;
import maxis.runtime.identity.session.Visitor;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;
import maxis.spi.web.Route;

import java.util.List;
import java.util.Optional;

/** A code completes the sign-in that waits for it, or shows more of who is signed in already. */
public final class SecondFactorRoutes {
    private final Entrances entrances;
    private final Attempts attempts;
    private final Incidents incidents;

    @Inject
    SecondFactorRoutes(Entrances entrances, Attempts attempts, Incidents incidents) {
        this.entrances = entrances;
        this.attempts = attempts;
        this.incidents = incidents;
    }

    /** A code of the app, or a recovery code. */
    public record Code(String code) {}

    /** Where to go on, after a sign-in. */
    public record Passed(Optional<String> to) {}

    public static List<Route> declared() {
        return List.of(
                Route.of(
                                Route.Method.POST,
                                "/api/auth/second-factor",
                                new Access.Open(),
                                SecondFactorRoutes.class,
                                SecondFactorRoutes::show)
                        .takes(Code.class)
                        .answers(Passed.class));
    }

    Answer show(Request request) {
        var code = request.body().as(Code.class).code();
        return entrances
                .occasion(request.headers(), SessionCookie.session(request))
                .map(occasion -> show(request, occasion, code))
                .orElseGet(() -> Refusals.unauthorized("platform.web.sign_in"));
    }

    private Answer show(Request request, Occasion occasion, String code) {
        var pause =
                attempts.isBlocked(request.address())
                        .or(() ->
                                attempts.tryCode(
                                        occasion.id().toString(), occasion.member().toString()));
        if (pause.isPresent()) {
            refused(request, occasion, "limited");
            return Refusals.tooOften(pause.get());
        }
        var visitor = Visitor.of(request);
        return switch (entrances.showCode(occasion, code, visitor)) {
            case Proof.Wrong() -> {
                attempts.fail(request.address());
                refused(request, occasion, "code");
                yield Refusals.unauthorized("platform.web.code");
            }
            case Proof.Entered(var cookie, var target, var how) -> {
                noted(request, occasion, "login.done", how);
                yield SignInAnswers.entered(Answer.ok(new Passed(Optional.of(target))), cookie);
            }
            case Proof.SteppedUp(var cookie, var how) -> {
                noted(request, occasion, "second_factor.shown", how);
                yield SessionCookie.keep(Answer.ok(new Passed(Optional.empty())), cookie);
            }
        };
    }

    private void refused(Request request, Occasion occasion, String why) {
        incidents.refused(
                "second_factor.refused", Optional.of(occasion.member()), request.address(), why);
    }

    private void noted(Request request, Occasion occasion, String type, Shown how) {
        var way =
                switch (how) {
                    case APP -> "app";
                    case RECOVERY -> "recovery";
                };
        incidents.noted(type, occasion.member(), request.address(), way);
    }
}
